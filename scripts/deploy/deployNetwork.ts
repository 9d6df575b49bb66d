import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DeployOptions,
  deployProtocol,
  METIS,
  probeChain,
  VerificationError,
} from '@metis-blitz/deploy';
import { deployOnLocalChain, localTestClient, startAnvil } from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Chain, createPublicClient, createWalletClient, http } from 'viem';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';
import type { DeployPlan } from './readDeployOptions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Enough METIS on a fork for any deployment. */
const REHEARSAL_BALANCE = 10_000_000n * METIS;

/**
 * Deploys for real, or rehearses the same on a fork of the network: same code, same checks, nothing sent.
 * @throws {Refusal} when the chain is another one, or what was deployed is not what was meant
 */
export async function deployNetwork(plan: DeployPlan): Promise<void> {
  const { name, network, rpcUrl, broadcast } = plan;
  const chainId = await chainIdAt(rpcUrl);
  if (chainId !== network.chain.id) {
    throw new Refusal(`The node at ${rpcUrl} is of chain ${chainId}; ${name} is ${network.chain.id}.`);
  }
  const known = await probeChain(createPublicClient({ transport: http(rpcUrl) }));
  const has = Object.entries(known).map(([instruction, runs]) => `${instruction} ${runs ? 'yes' : 'no'}`);
  console.log(`${name}: ${has.join(', ')}`);

  if (broadcast) {
    const deployment = await deploy(plan, rpcUrl);
    write(plan, deployment);
    return;
  }
  const fork = await startAnvil({ forkUrl: rpcUrl });
  try {
    const { address } = plan.account;
    await localTestClient(fork.rpcUrl).setBalance({ address, value: REHEARSAL_BALANCE });
    await deploy(plan, fork.rpcUrl);
    console.log('Rehearsed on a fork and verified; nothing was sent. Say --broadcast to deploy.');
  } finally {
    await fork.stop();
  }
}

async function chainIdAt(rpcUrl: string): Promise<number> {
  try {
    return await createPublicClient({ transport: http(rpcUrl, { retryCount: 1 }) }).getChainId();
  } catch {
    throw new Refusal(`No node answers at ${rpcUrl}.`);
  }
}

async function deploy(plan: DeployPlan, rpcUrl: string): Promise<Deployment> {
  const progress = createProgress(process.stdout);
  const step = progress.step(`deploy the profile ${plan.profile.name}`);
  const onProgress: DeployOptions['onProgress'] = ({ done, total, says }) =>
    step.update(`${done + 1} of ${total}, ${says}`);
  try {
    const deployment = plan.network.isLive
      ? await deployProtocol({ ...clientsOf(plan, rpcUrl), ...plan, onProgress })
      : await deployOnLocalChain(rpcUrl, onProgress);
    step.done('deployed and verified');
    return deployment;
  } catch (error) {
    step.fail();
    if (error instanceof VerificationError) throw new Refusal(error.message);
    throw error;
  } finally {
    progress.end();
  }
}

function clientsOf({ network, account }: DeployPlan, rpcUrl: string) {
  const options = { chain: network.chain as Chain, transport: http(rpcUrl), pollingInterval: 2_000 };
  return {
    walletClient: createWalletClient({ ...options, account }),
    publicClient: createPublicClient(options),
  };
}

/** Live deployments are part of the repository; `pnpm codegen` then hands them on. */
function write({ network }: DeployPlan, deployment: Deployment): void {
  const file = network.isLive
    ? join(root, 'packages/protocol/deployments', `${deployment.chainId}.json`)
    : join(root, '.devnet/localhost/deployment.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(deployment, null, 2)}\n`);
  console.log(`The deployment is in ${file}.`);
}
