import { DAY } from '@metis-blitz/deploy';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { Address, Hex } from 'viem';
import { toHex } from 'viem';
import { ACCOUNT_INDEX, DEVELOPMENT_ACCOUNTS, developmentAccount } from './accounts/developmentAccounts.ts';
import { freePort } from './anvil/freePort.ts';
import { localPublicClient } from './anvil/localClients.ts';
import { type Anvil, LOCAL_CHAIN_ID, startAnvil } from './anvil/startAnvil.ts';
import { networkAt } from './fork/networkAt.ts';
import { takeOver } from './fork/takeOver.ts';
import { WORLD_AGE_DAYS } from './seed/seedWorld.ts';
import { runSequencers } from './simulator/runSequencers.ts';
import { isWhole } from './state/isWhole.ts';
import { keepWorld, keptWorld } from './state/keptWorld.ts';
import { resumeTime } from './state/resumeTime.ts';
import { forgetState, stateFiles } from './state/stateFiles.ts';
import { createWorld, type Progress, worldBegins } from './world/createWorld.ts';

/** METIS that every development account is born with. */
const BALANCE = 100_000;

export interface DevnetOptions {
  /** 0 takes a free one. */
  rpcPort: number;
  /** The chain is kept here for the next start. */
  stateDir: string;
  /** Begins anew, whatever was kept. */
  fresh?: boolean;
  /** A node of a Metis network to fork in place of an empty chain. A fork is not kept. */
  forkUrl?: string | undefined;
  onProgress?: (progress: Progress) => void;
  /** Told when the simulated sequencers stumble; they go on. */
  onTrouble?: (says: string) => void;
}

export interface Devnet {
  rpcUrl: string;
  chainId: number;
  deployment: Deployment;
  /** Where `deployment` stands as a file. */
  deploymentFile: string;
  /** Whether the chain goes on where it stopped. */
  resumed: boolean;
  /** DEVELOPMENT ONLY: a key that everybody knows, with METIS and a little of everything. */
  wallet: { address: Address; privateKey: Hex };
  /** Resolves when the chain has ended, wanted or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * A living local Metis: the chain, the protocol with thirty days of history, and eight sequencers that go on
 * committing epochs. A kept chain is gone on with when it holds the contracts of today.
 *
 * @throws when the port is taken, the chain does not come up, or `forkUrl` is no node of a Metis network
 */
export async function startDevnet(options: DevnetOptions): Promise<Devnet> {
  const files = stateFiles(options.stateDir);
  if (options.fresh) forgetState(files);

  const { anvil, deployment, resumed } =
    (await resume(options)) ??
    (await (options.forkUrl === undefined ? begin(options) : beginFork(options, options.forkUrl)));
  const { rpcUrl } = anvil;
  const sequencers = runSequencers(rpcUrl, deployment, (says) => options.onTrouble?.(says));

  return {
    ...{ rpcUrl, deployment, resumed },
    chainId: LOCAL_CHAIN_ID,
    deploymentFile: files.deployment,
    wallet: personalWallet(),
    ended: anvil.ended,
    async stop() {
      await sequencers.stop();
      await anvil.stop();
    },
  };
}

interface Started {
  anvil: Anvil;
  deployment: Deployment;
  resumed: boolean;
}

async function resume(options: DevnetOptions): Promise<Started | undefined> {
  const { rpcPort, stateDir, onProgress, forkUrl } = options;
  if (forkUrl !== undefined) return undefined;
  const files = stateFiles(stateDir);
  const kept = keptWorld(files);
  if (!kept) return undefined;
  // A taken port is no reason to forget anything.
  await freePort(rpcPort);

  onProgress?.({ says: 'wake the kept chain', done: 0, total: 1 });
  const kind = { port: rpcPort, stateFile: files.chain, accounts: DEVELOPMENT_ACCOUNTS };
  // A chain that was torn by a crash cannot be read; one of other contracts is of no use to the programs of today.
  const anvil = await startAnvil(kind).catch(() => undefined);
  if (!anvil) return undefined;
  try {
    if (await isWhole(anvil.rpcUrl, kept)) {
      await resumeTime(anvil.rpcUrl, wallClock());
      return { anvil, deployment: kept.deployment, resumed: true };
    }
  } catch (error) {
    await anvil.stop();
    throw error;
  }
  await anvil.stop();
  return undefined;
}

async function begin({ rpcPort, stateDir, onProgress }: DevnetOptions): Promise<Started> {
  const files = stateFiles(stateDir);
  await freePort(rpcPort);
  forgetState(files);
  const now = wallClock();
  const anvil = await startAnvil({
    ...{ port: rpcPort, stateFile: files.chain, genesisTimestamp: worldBegins(now) },
    ...{ accounts: DEVELOPMENT_ACCOUNTS, balance: BALANCE },
  });
  try {
    const deployment = await createWorld(anvil.rpcUrl, now, onProgress);
    await resumeTime(anvil.rpcUrl, wallClock());
    keepWorld(files, { deployment, height: await localPublicClient(anvil.rpcUrl).getBlockNumber() });
    return { anvil, deployment, resumed: false };
  } catch (error) {
    await anvil.stop();
    throw error;
  }
}

/**
 * The same world on top of a Metis network as it is now, with its own sequencer set. Its chain id is that of a local
 * chain: what is signed on the fork is worth nothing on the network itself. The thirty days lie after the fork.
 */
async function beginFork(
  { rpcPort, stateDir, onProgress }: DevnetOptions,
  forkUrl: string,
): Promise<Started> {
  const files = stateFiles(stateDir);
  await freePort(rpcPort);
  forgetState(files);
  const network = await networkAt(forkUrl);
  onProgress?.({ says: `fork ${network.chain.name}`, done: 0, total: 1 });
  const anvil = await startAnvil({
    ...{ port: rpcPort, forkUrl, chainId: LOCAL_CHAIN_ID },
    ...{ accounts: DEVELOPMENT_ACCOUNTS, balance: BALANCE },
  });
  try {
    const external = await takeOver(anvil.rpcUrl, network);
    const { timestamp } = await localPublicClient(anvil.rpcUrl).getBlock();
    const until = Number(timestamp) + WORLD_AGE_DAYS * DAY;
    const deployment = await createWorld(anvil.rpcUrl, until, onProgress, external);
    keepWorld(files, { deployment, height: await localPublicClient(anvil.rpcUrl).getBlockNumber() });
    return { anvil, deployment, resumed: false };
  } catch (error) {
    await anvil.stop();
    throw error;
  }
}

function personalWallet(): Devnet['wallet'] {
  const account = developmentAccount(ACCOUNT_INDEX.person);
  const key = account.getHdKey().privateKey;
  if (!key) throw new Error('The development mnemonic gives no key.');
  return { address: account.address, privateKey: toHex(key) };
}

function wallClock(): number {
  return Math.floor(Date.now() / 1_000);
}
