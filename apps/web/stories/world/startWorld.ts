import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createSender,
  type LocalPublicClient,
  localPublicClient,
  localTestClient,
  type Sender,
  startDevnet,
} from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { serveApp } from '../../server/serve.ts';
import { type Cranks, createCranks } from './createCranks.ts';
import { startIndex } from './startIndex.ts';

/** A running world for stories: a living chain with the protocol on it, and the built app before it. */
export interface World {
  readonly appUrl: string;
  readonly rpcUrl: string;
  readonly chainId: number;
  readonly deployment: Deployment;
  readonly client: LocalPublicClient;
  /** Sends from a development account, whoever it is. */
  readonly send: Sender;
  /** What a keeper does, when a story says so. */
  readonly cranks: Cranks;
  /** Lets time pass on the chain: what would take days is over at once. */
  warp(seconds: number): Promise<void>;
  /** Time was moved a few seconds ago: the index may still be taking in what came of it. */
  justMoved(): boolean;
  stop(): Promise<void>;
}

/** Seconds that the local profile takes to unbond, with its bucket. */
const UNBONDING = 220;

const out = fileURLToPath(new URL('../../out', import.meta.url));

/** In this time an index has read what a story did to the chain; in ms. */
const SETTLING = 15_000;

export interface WorldOptions {
  /** A node of a Metis network to stand on, in place of an empty chain. */
  readonly forkUrl?: string;
}

/** The one place where stories get their world. */
export async function startWorld({ forkUrl }: WorldOptions = {}): Promise<World> {
  const stateDir = mkdtempSync(join(tmpdir(), 'blitz-stories-'));
  const devnet = await startDevnet({ rpcPort: 0, stateDir, fresh: true, forkUrl });
  const { rpcUrl, chainId, deployment } = devnet;
  const index = await startIndex({
    rpcUrl,
    deploymentFile: devnet.deploymentFile,
    dir: join(stateDir, 'index'),
  });
  const name = forkUrl === undefined ? 'local' : 'Metis fork';
  const app = await serveApp({ port: 0, dir: out, rpcUrl, indexerUrl: index.url, deployment, name });
  const test = localTestClient(rpcUrl);
  const send = createSender(rpcUrl);
  let movedAt = Number.NEGATIVE_INFINITY;
  const moved = () => {
    movedAt = performance.now();
  };
  const cranks = createCranks({ rpcUrl, deployment, send, moved });
  const warp = async (seconds: number) => {
    await test.increaseTime({ seconds });
    await test.mine({ blocks: 1 });
    moved();
  };
  // The seed ends with tickets that wait. A keeper would have paid them; then the buffer has something free.
  await cranks.rebalance();
  await warp(UNBONDING + 30);
  await cranks.rebalance();
  return {
    appUrl: app.url,
    rpcUrl,
    chainId,
    deployment,
    client: localPublicClient(rpcUrl),
    send,
    cranks,
    warp,
    justMoved: () => performance.now() - movedAt < SETTLING,
    async stop() {
      await app.stop();
      await index.stop();
      await devnet.stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}
