import { type LocalTestClient, localTestClient, startWorld } from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { Indexer } from '@metis-blitz/sdk/indexer';
import type { PublicClient } from 'viem';
import { chainReader } from '../reconcile/chainReader.ts';
import { indexProcess } from './indexProcess.ts';

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
  crash(meanwhile?: (folder: string) => Promise<void>): Promise<void>;
  /** What the indexer wrote to its log until now. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts both as they are started in earnest: the index is a process of its own. */
export async function indexedWorld(): Promise<IndexedWorld> {
  const { rpcUrl, deployment, stop: stopWorld } = await startWorld();
  const index = await indexProcess({ rpcUrl, deployment });
  const client = chainReader(rpcUrl, deployment);

  const caughtUp = async () => {
    const { number, hash } = await client.getBlock();
    await index.reaches(hash);
    return number;
  };
  const crash = async (meanwhile: (folder: string) => Promise<void> = async () => undefined) => {
    await index.end('SIGKILL');
    await meanwhile(index.folder);
    index.begin();
  };
  const stop = async () => {
    await index.remove();
    await stopWorld();
  };

  try {
    index.begin();
    await caughtUp();
  } catch (error) {
    await stop();
    throw error;
  }
  const { url, indexer, log } = index;
  const chain = localTestClient(rpcUrl);
  return { rpcUrl, url, deployment, indexer, client, chain, caughtUp, crash, log, stop };
}
