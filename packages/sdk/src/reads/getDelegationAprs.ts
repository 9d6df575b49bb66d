import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { type Client, getAbiItem } from 'viem';
import { getBlock } from 'viem/actions';
import { delegationApr } from '../math/delegationApr.ts';
import type { Bps } from '../units/units.ts';
import type { ReadContext } from './context.ts';
import { getSequencers } from './getSequencers.ts';
import type { ReadBlock } from './readBatch.ts';
import { readLogs } from './readLogs.ts';

export interface RealisedApr {
  /** Simple, after commission. */
  aprBps: Bps;
  /** Unix seconds of the settlement that it is counted from. */
  since: number;
}

/**
 * What delegators of each sequencer really earned, from the settlements in the logs: how much a share was paid between
 * the first of them and now, of what a share is worth now. Whoever has an index asks that: it knows every day.
 * @param fromBlock where to begin to look; as many blocks back as the rate shall stand for
 * @returns by the sequencer's id; one that was settled less than twice since then is missing
 */
export async function getDelegationAprs(
  client: Client,
  { fromBlock, ...context }: ReadContext & { fromBlock: bigint },
): Promise<{ aprs: ReadonlyMap<bigint, RealisedApr>; block: ReadBlock }> {
  const { sequencers, block } = await getSequencers(client, context);
  const logs = await readLogs(client, {
    address: context.contracts.sequencerPool,
    event: getAbiItem({ abi: sequencerPoolAbi, name: 'EpochSettled' }),
    fromBlock,
    toBlock: block.number,
  });

  const aprs = new Map<bigint, RealisedApr>();
  for (const { id, indexRay } of sequencers) {
    const own = logs.filter(({ args }) => args.id === id);
    // One settlement pays many epochs at once: the last of the first settlement is where the counting begins.
    const first = own.findLast(({ blockNumber }) => blockNumber === own[0]?.blockNumber);
    const last = own.at(-1);
    if (!first || !last || first === last) continue;
    const { timestamp } = await getBlock(client, { blockNumber: first.blockNumber });
    const since = Number(timestamp);
    const rewards = last.args.rewardPerShareRay - first.args.rewardPerShareRay;
    const apr = delegationApr({ rewards, averageAssets: indexRay, elapsed: block.timestamp - since });
    if (apr !== undefined) aprs.set(id, { aprBps: apr, since });
  }
  return { aprs, block };
}
