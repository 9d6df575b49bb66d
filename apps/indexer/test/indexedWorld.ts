import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalTestClient, localTestClient, startWorld } from '@metis-blitz/devnet';
import { metisLocal } from '@metis-blitz/protocol/chains';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { createIndexer, type Indexer, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { createPublicClient, http, type PublicClient } from 'viem';

/** A chain with thirty days on it, and the index over it. */
export interface IndexedWorld {
  rpcUrl: string;
  url: string;
  deployment: Deployment;
  indexer: Indexer;
  /** Puts many reads of one block into one call. */
  client: PublicClient;
  chain: LocalTestClient;
  /** Waits until the index is at the newest block. @returns its number */
  caughtUp(): Promise<bigint>;
  /** Ends the index without a warning, as a power cut does, and starts it again over the same files. */
  crash(): Promise<void>;
  /** What the indexer wrote to its log until now. */
  log(): string;
  stop(): Promise<void>;
}

const ROOM = fileURLToPath(new URL('..', import.meta.url));
const PATIENCE_MS = 110_000;
const PAUSE_MS = 100;

/** Starts both as they are started in earnest: the index is a process of its own. */
export async function indexedWorld(): Promise<IndexedWorld> {
  // The files of the index are written often and are needed for a minute.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'blitz-index-'));
  const world = await startWorld();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const deploymentFile = join(folder, 'deployment.json');
  writeFileSync(deploymentFile, JSON.stringify(world.deployment));

  const begin = () => start({ port, rpcUrl: world.rpcUrl, deploymentFile, folder });
  let child = begin();
  const indexer = createIndexer({ url: `${url}/v1` });
  const client = batching(world.rpcUrl, world.deployment);

  const caughtUp = async () => {
    const { number: head, hash } = await client.getBlock();
    await until(
      async () => {
        if (child.hasEnded()) throw new Error(`The index ended.\n${child.said()}`);
        const status = await queryIndexer(indexer, indexerRoutes.status).catch(() => undefined);
        return status?.data.ready === true && status.block.hash === hash;
      },
      () => child.said(),
    );
    return head;
  };
  const crash = async () => {
    await child.stop('SIGKILL');
    child = begin();
  };
  const stop = async () => {
    await child.stop('SIGTERM');
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    await caughtUp();
  } catch (error) {
    await stop();
    throw error;
  }
  const { rpcUrl, deployment } = world;
  const chain = localTestClient(rpcUrl);
  const log = () => child.said();
  return { rpcUrl, url, deployment, indexer, client, chain, caughtUp, crash, log, stop };
}

function start(options: { port: number; rpcUrl: string; deploymentFile: string; folder: string }) {
  const child = spawn(process.execPath, [join(ROOM, 'start/main.ts')], {
    cwd: ROOM,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      BLITZ_RPC_URL: options.rpcUrl,
      BLITZ_DEPLOYMENT: options.deploymentFile,
      BLITZ_INDEX_DIR: options.folder,
      BLITZ_POLL_MS: '100',
      PORT: String(options.port),
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    said: collect(child),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async stop(signal: NodeJS.Signals) {
      child.kill(signal);
      const patience = setTimeout(kill, 8_000);
      await ended;
      clearTimeout(patience);
      process.off('exit', kill);
    },
  };
}

function collect(child: ChildProcess): () => string {
  let text = '';
  const add = (part: Buffer) => {
    text = (text + part.toString()).slice(-20_000);
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => text;
}

function batching(rpcUrl: string, { contracts }: Deployment): PublicClient {
  const chain = contracts.multicall3
    ? { ...metisLocal, contracts: { multicall3: { address: contracts.multicall3 } } }
    : metisLocal;
  return createPublicClient({
    chain,
    transport: http(rpcUrl),
    batch: { multicall: { batchSize: 16_384, wait: 5 } },
    pollingInterval: 50,
  }) as PublicClient;
}

async function until(isTrue: () => Promise<boolean>, said: () => string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`The index did not catch up in time.\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
