import { liquidStakingAbi, withdrawalQueueAbi } from '@metis-blitz/protocol';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import type { Hex } from 'viem';
import type { FaultWorld } from './faultWorld.ts';
import type { IndexProcess } from './indexProcess.ts';

/** What the index said while it was watched. */
export interface Watched {
  answers: number;
  refusals: number;
  /** Answers that are true for no block of the chain. */
  lies: string[];
}

const PAUSE_MS = 60;

interface Said {
  number: bigint;
  hash: Hex;
  figures: string;
}

/**
 * Asks the index again and again, as a page would. Whatever it says must be true for the block that it names; it may
 * refuse, and it may be late.
 * @returns ends the watch, and compares what was said with the chain
 */
export function watchAnswers(
  { client, deployment }: Pick<FaultWorld, 'client' | 'deployment'>,
  { indexer }: Pick<IndexProcess, 'indexer'>,
): () => Promise<Watched> {
  const said = new Map<string, Said>();
  let answers = 0;
  let refusals = 0;
  let isOver = false;

  const once = async () => {
    const [{ data, block }, { data: tickets, block: after }] = await Promise.all([
      queryIndexer(indexer, indexerRoutes.protocol),
      queryIndexer(indexer, indexerRoutes.tickets, { query: { limit: 1 } }),
    ]);
    answers += 1;
    if (after.hash !== block.hash) return;
    const figures = [
      data.rateRay,
      data.totalShares,
      data.queuedShares,
      data.tvl.liquid,
      tickets.queue.waitingAssets,
    ];
    const one = { number: BigInt(block.number), hash: block.hash, figures: figures.join() };
    said.set(`${one.hash} ${one.figures}`, one);
  };
  const watching = (async () => {
    while (!isOver) {
      await once().catch(() => {
        refusals += 1;
      });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  })();

  return async () => {
    isOver = true;
    await watching;
    const lies: string[] = [];
    for (const { number: blockNumber, hash, figures } of said.values()) {
      const block = await client.getBlock({ blockNumber }).catch(() => undefined);
      // A block that the chain took back was true when it was told.
      if (block?.hash !== hash) continue;
      // Before the deployment was whole there is nothing to compare with.
      const code = await client.getCode({ address: deployment.contracts.liquidStaking, blockNumber });
      if (code === undefined) continue;
      const vault = {
        abi: liquidStakingAbi,
        address: deployment.contracts.liquidStaking,
        blockNumber,
      } as const;
      const queue = {
        abi: withdrawalQueueAbi,
        address: deployment.contracts.withdrawalQueue,
        blockNumber,
      } as const;
      const truth = await Promise.all([
        client.readContract({ ...vault, functionName: 'rateRay' }),
        client.readContract({ ...vault, functionName: 'totalSupply' }),
        client.readContract({ ...vault, functionName: 'queuedShares' }),
        client.readContract({ ...vault, functionName: 'managedAssets' }),
        client.readContract({ ...queue, functionName: 'waitingAssets' }),
      ]);
      if (truth.join() !== figures) lies.push(`block ${blockNumber}: ${figures} and not ${truth.join()}`);
    }
    return { answers, refusals, lies };
  };
}
