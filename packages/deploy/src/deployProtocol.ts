import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';
import {
  type Account,
  type Address,
  type Chain,
  type Hex,
  isAddressEqual,
  type PublicClient,
  type Transport,
  type WalletClient,
} from 'viem';
import { requireBerlin } from './chain/probeChain.ts';
import { parametersOf } from './plan/parametersOf.ts';
import { type External, planDeployment } from './plan/planDeployment.ts';
import type { Profile } from './profiles/profileSchema.ts';
import { handOver } from './roles/handOver.ts';
import { verifyDeployment } from './verify/verifyDeployment.ts';

export interface DeployOptions {
  walletClient: WalletClient<Transport, Chain, Account>;
  publicClient: PublicClient;
  profile: Profile;
  external: External;
  /** Told before each transaction. */
  onProgress?: ((step: { done: number; total: number; says: string }) => void) | undefined;
}

interface Call {
  says: string;
  to?: Address;
  data: Hex;
  value: bigint;
  /** Where the created contract must stand. */
  expected?: Address;
}

/**
 * Deploys the protocol, gives every role to whom the table of roles names, takes the deployer's last right away,
 * and reads everything back.
 *
 * Addresses follow from the deployer's nonce, so nobody else may send from that account meanwhile. A deployment
 * that fails half-way holds no rights over anything: start again.
 *
 * @throws when the chain lacks Berlin, a transaction reverts or lands elsewhere, or anything read back differs
 */
export async function deployProtocol(options: DeployOptions): Promise<Deployment> {
  const { walletClient, publicClient, profile, external } = options;
  await requireBerlin(publicClient);

  const deployer = walletClient.account.address;
  const nonce = await publicClient.getTransactionCount({ address: deployer, blockTag: 'pending' });
  const blockNumber = await publicClient.getBlockNumber();
  const plan = planDeployment({ profile, external, deployer, nonce, blockNumber });

  const calls: Call[] = [
    ...plan.steps.map(({ name, address, data, value }) => ({
      says: `deploy ${name}`,
      data,
      value,
      expected: address,
    })),
    ...handOver(plan.contracts, deployer).map((call) => ({ ...call, value: 0n })),
  ];
  const blocks = await sendAll(options, calls, nonce);

  const first = await publicClient.getBlock({ blockNumber: blocks[0] ?? blockNumber });
  const deployment = deploymentSchema.parse({
    chainId: await publicClient.getChainId(),
    profile: profile.name,
    blockNumber: Number(first.number),
    deployedAt: Number(first.timestamp),
    contracts: plan.contracts,
    parameters: parametersOf(profile),
  });
  await verifyDeployment({ publicClient, deployment, profile, external, deployer });
  return deployment;
}

/** One after the other: a chain that shares blocks between strangers gives no promise about order. */
async function sendAll(options: DeployOptions, calls: readonly Call[], nonce: number): Promise<bigint[]> {
  const { walletClient, publicClient, onProgress } = options;
  const gasPrice = await publicClient.getGasPrice();
  const blocks: bigint[] = [];

  for (const [done, { says, to, data, value, expected }] of calls.entries()) {
    onProgress?.({ done, total: calls.length, says });
    const target = to === undefined ? {} : { to };
    const hash = await walletClient.sendTransaction({
      ...target,
      ...{ data, value, gasPrice, nonce: nonce + done, type: 'legacy' },
    });
    const receipt = await publicClient.waitForTransactionReceipt({ hash });

    if (receipt.status !== 'success') throw new Error(`The transaction to ${says} reverted (${hash}).`);
    if (expected && !(receipt.contractAddress && isAddressEqual(receipt.contractAddress, expected))) {
      throw new Error(`${says}: stands at ${receipt.contractAddress}, not at ${expected} (${hash}).`);
    }
    blocks.push(receipt.blockNumber);
  }
  return blocks;
}
