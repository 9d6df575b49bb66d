import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { withdrawalQueueAbi } from '@metis-blitz/protocol/abi/withdrawalQueue';
import { type Client, getAbiItem } from 'viem';
import { getBlock, getBlockNumber } from 'viem/actions';
import type { ReadContext } from './context.ts';
import { readLogs } from './readLogs.ts';

/** A finalised ticket that pays less than it said when it was asked for. Amounts in wei of METIS. */
export interface TicketReduction {
  ticketId: bigint;
  assetsAtRequest: bigint;
  assets: bigint;
}

/** A slash that reached delegators, the vault perhaps among them. */
export interface DelegatorSlash {
  sequencerId: bigint;
  /** Wei of METIS that the bond did not cover. */
  fromDelegators: bigint;
  /** Unix seconds. */
  at: number;
}

/**
 * Why tickets pay less than they said: which were lowered when they were finalised, and the slashes that lowered the
 * price. From the chain's logs alone.
 * @param fromBlock the deployment's block
 */
export async function getTicketLosses(
  client: Client,
  { contracts, fromBlock, blockNumber }: ReadContext & { fromBlock: bigint },
): Promise<{ reductions: readonly TicketReduction[]; slashes: readonly DelegatorSlash[] }> {
  const toBlock = blockNumber ?? (await getBlockNumber(client, { cacheTime: 0 }));
  const [reduced, slashed] = await Promise.all([
    readLogs(client, {
      address: contracts.withdrawalQueue,
      event: getAbiItem({ abi: withdrawalQueueAbi, name: 'TicketReduced' }),
      fromBlock,
      toBlock,
    }),
    readLogs(client, {
      address: contracts.sequencerPool,
      event: getAbiItem({ abi: sequencerPoolAbi, name: 'Slashed' }),
      fromBlock,
      toBlock,
    }),
  ]);
  const slashes = await Promise.all(
    slashed
      .filter(({ args }) => args.fromDelegators > 0n)
      .map(async ({ args, blockNumber: number }) => ({
        sequencerId: args.id,
        fromDelegators: args.fromDelegators,
        at: Number((await getBlock(client, { blockNumber: number })).timestamp),
      })),
  );
  return { reductions: reduced.map(({ args }) => args), slashes };
}
