import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type DeployOptions,
  deployProtocol,
  type FileJournal,
  fileJournal,
  METIS,
  probeChain,
  requireInstructions,
  VerificationError,
} from '@metis-blitz/deploy';
import { deployOnLocalChain, localTestClient, startAnvil } from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Chain, createPublicClient, createWalletClient, formatEther, http } from 'viem';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { type Bill, createBill, withMargin } from './Bill.ts';
import type { DeployPlan } from './readDeployOptions.ts';

/** Enough METIS on a fork for any deployment. */
const REHEARSAL_BALANCE = 10_000_000n * METIS;

/**
 * Rehearses a deployment on a fork of the network, which tells what it costs, and with `broadcast` deploys: same
 * code, same checks. One that was killed is gone on with.
 * @param root of the repository
 * @throws {Refusal} when the chain is another one or lacks an instruction, something is deployed there already, the
 * account holds too little, or what was deployed is not what was meant
 */
export async function deployNetwork(plan: DeployPlan, root: string): Promise<void> {
  const { name, network, rpcUrl, broadcast } = plan;
  const chainId = await chainIdAt(rpcUrl);
  if (chainId !== network.chain.id) {
    throw new Refusal(
      `The node at ${originOf(rpcUrl)} is of chain ${chainId}; ${name} is ${network.chain.id}.`,
    );
  }
  const client = createPublicClient({ transport: http(rpcUrl) });
  const known = await probeChain(client);
  const has = Object.entries(known).map(([instruction, runs]) => `${instruction} ${runs ? 'yes' : 'no'}`);
  console.log(`${name}: ${has.join(', ')}`);
  await requireInstructions(client).catch(refuse);

  const journal = fileJournal(join(root, '.devnet/deploy', `${name}.begun.json`));
  const begun = readJournal(journal);
  const file = fileOf(plan, root);
  if (network.isLive && broadcast && !begun && existsSync(file)) {
    throw new Refusal(`${file} holds a deployment already: move it away to make another.`);
  }
  if ((network.isLive || !broadcast) && !begun) await rehearse(plan);
  if (!broadcast) return console.log('Nothing was sent. Say --broadcast to deploy.');

  if (begun) console.log(`Goes on with what was begun at nonce ${begun.nonce} of ${begun.deployer}.`);
  const bill = createBill();
  const deployment = await deploy(plan, rpcUrl, bill, journal);
  console.log(`  ${bill.inWords()}`);
  write(file, deployment);
  journal.forget();
}

/** Providers put a key into the rest of the address. */
const originOf = (rpcUrl: string) => new URL(rpcUrl).origin;

/** What goes wrong with a chain is said in a sentence: the same command goes on after it. */
function refuse(error: unknown): never {
  throw new Refusal(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
}

function readJournal(journal: FileJournal) {
  try {
    return journal.read();
  } catch (error) {
    return refuse(error);
  }
}

async function chainIdAt(rpcUrl: string): Promise<number> {
  try {
    return await createPublicClient({ transport: http(rpcUrl, { retryCount: 1 }) }).getChainId();
  } catch {
    throw new Refusal(`No node answers at ${originOf(rpcUrl)}.`);
  }
}

/** Deploys on a fork, says what that takes, and compares it with what the deployer holds. */
async function rehearse(plan: DeployPlan): Promise<void> {
  const { rpcUrl, account, broadcast } = plan;
  const bill = createBill();
  const fork = await startAnvil({ forkUrl: rpcUrl });
  try {
    await localTestClient(fork.rpcUrl).setBalance({ address: account.address, value: REHEARSAL_BALANCE });
    await deploy(plan, fork.rpcUrl, bill);
  } finally {
    await fork.stop();
  }
  console.log(`Rehearsed on a fork and verified. It takes\n  ${bill.inWords()}`);
  if (!broadcast) return;

  const client = createPublicClient({ transport: http(rpcUrl) });
  const [balance, needed] = [await client.getBalance({ address: account.address }), withMargin(bill.total())];
  if (balance >= needed) return;
  throw new Refusal(
    `${account.address} holds ${formatEther(balance)} METIS; with a quarter to spare it takes ${formatEther(needed)}.`,
  );
}

async function deploy(
  plan: DeployPlan,
  rpcUrl: string,
  bill: Bill,
  journal?: FileJournal,
): Promise<Deployment> {
  const progress = createProgress(process.stdout);
  const step = progress.step(`deploy the profile ${plan.profile.name}`);
  const onProgress: DeployOptions['onProgress'] = ({ done, total, says }) =>
    step.update(`${done + 1} of ${total}, ${says}`);
  const more = { onMined: bill.add, journal };
  try {
    const deployment = plan.network.isLive
      ? await deployProtocol({ ...clientsOf(plan, rpcUrl), ...plan, onProgress, ...more })
      : await deployOnLocalChain(rpcUrl, onProgress, plan.profile, more);
    step.done('deployed and verified');
    return deployment;
  } catch (error) {
    step.fail();
    if (error instanceof VerificationError) throw new Refusal(error.message);
    return refuse(error);
  } finally {
    progress.end();
  }
}

function clientsOf({ network, account }: DeployPlan, rpcUrl: string) {
  const options = { chain: network.chain as Chain, transport: http(rpcUrl), pollingInterval: 1_000 };
  return {
    walletClient: createWalletClient({ ...options, account }),
    publicClient: createPublicClient(options),
  };
}

/** Live deployments are part of the repository; `pnpm codegen` then hands them on. */
function fileOf({ network }: DeployPlan, root: string): string {
  return network.isLive
    ? join(root, 'packages/protocol/deployments', `${network.chain.id}.json`)
    : join(root, '.devnet/localhost/deployment.json');
}

function write(file: string, deployment: Deployment): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(deployment, null, 2)}\n`);
  console.log(`The deployment is in ${file}.`);
}
