import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';
import type { Address, PublicClient } from 'viem';
import { requireInstructions } from './chain/probeChain.ts';
import { type Begun, type Journal, planHash, requireSame } from './journal.ts';
import { parametersOf } from './plan/parametersOf.ts';
import { type DeploymentPlan, type External, planDeployment } from './plan/planDeployment.ts';
import type { Profile } from './profiles/profileSchema.ts';
import { handOver } from './roles/handOver.ts';
import { type Call, type SendOptions, sendCalls } from './sendCalls.ts';
import { verifyDeployment } from './verify/verifyDeployment.ts';

export interface DeployOptions extends SendOptions {
  profile: Profile;
  external: External;
  /** Remembers what was begun, so that a deployment that was killed is gone on with. Absent: it is not. */
  journal?: Journal | undefined;
}

/**
 * Deploys the protocol, gives every role to whom the table of roles names, takes the deployer's last right away,
 * and reads everything back.
 *
 * Addresses follow from the deployer's nonce, so nobody else may send from that account meanwhile. With a journal a
 * deployment that was killed goes on after its last mined transaction; what was left unmined is replaced.
 *
 * @throws when the chain lacks an instruction that the code needs, a transaction reverts or lands elsewhere, what
 * was begun is another deployment, or anything read back differs
 */
export async function deployProtocol(options: DeployOptions): Promise<Deployment> {
  const { walletClient, publicClient, profile, external, journal } = options;
  await requireInstructions(publicClient);

  const deployer = walletClient.account.address;
  const chainId = await publicClient.getChainId();
  const known = journal?.read();
  const { nonce, blockNumber } = known ?? (await startOf(publicClient, deployer));
  const plan = planDeployment({ profile, external, deployer, nonce, blockNumber: BigInt(blockNumber) });
  const calls = callsOf(plan, deployer);
  const begun: Begun = { chainId, deployer, nonce, blockNumber, plan: planHash(calls) };
  if (known) requireSame(known, begun);
  else journal?.write(begun);

  const mined = known ? await minedOf(publicClient, known, calls) : 0;
  const sentIn = await sendCalls(options, calls, nonce, mined);

  const first = await publicClient.getBlock({
    blockNumber: mined === 0 && sentIn !== undefined ? sentIn : BigInt(blockNumber) + 1n,
  });
  const deployment = deploymentSchema.parse({
    chainId,
    profile: profile.name,
    blockNumber: Number(first.number),
    deployedAt: Number(first.timestamp),
    contracts: plan.contracts,
    found: foundOn(external),
    parameters: parametersOf(profile),
  });
  await verifyDeployment({ publicClient, deployment, profile, external, deployer });
  return deployment;
}

/** Beside a twin of the set stands our own build of the others, too. */
function foundOn({ twin, wMetis, sequencerSet, multicall3 }: External): Deployment['found'] {
  const given = { wMetis, sequencerSet, multicall3: twin ? undefined : multicall3 };
  return (['wMetis', 'sequencerSet', 'multicall3'] as const).filter((name) => given[name] !== undefined);
}

async function startOf(
  client: PublicClient,
  address: Address,
): Promise<Pick<Begun, 'nonce' | 'blockNumber'>> {
  const [nonce, blockNumber] = await Promise.all([
    client.getTransactionCount({ address, blockTag: 'pending' }),
    client.getBlockNumber(),
  ]);
  return { nonce, blockNumber: Number(blockNumber) };
}

function callsOf({ steps, contracts }: DeploymentPlan, deployer: Address): Call[] {
  return [
    ...steps.map(({ name, address, data, value }) => ({
      ...{ says: `deploy ${name}`, data, value },
      expected: address,
    })),
    ...handOver(contracts, deployer).map((call) => ({ ...call, value: 0n })),
  ];
}

/**
 * How many calls are mined.
 * @throws when the account sent something else: then contracts are missing where they were planned
 */
async function minedOf(client: PublicClient, begun: Begun, calls: readonly Call[]): Promise<number> {
  const count = await client.getTransactionCount({ address: begun.deployer, blockTag: 'latest' });
  const mined = count - begun.nonce;
  if (mined < 0) {
    throw new Error('The chain does not know the deployment that was begun: it was reset. Begin anew.');
  }
  const creations = calls
    .slice(0, mined)
    .flatMap(({ says, expected }) => (expected ? [{ says, expected }] : []));
  for (const { says, expected } of creations) {
    const code = await client.getCode({ address: expected });
    if (code === undefined || code === '0x') {
      throw new Error(
        `Nothing stands at ${expected}, where the transaction to ${says} should have put it: it failed, or another one was sent from the account. Begin anew.`,
      );
    }
  }
  return Math.min(mined, calls.length);
}
