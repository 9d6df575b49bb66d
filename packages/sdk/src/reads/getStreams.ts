import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

export type StreamStatus = 'active' | 'cancelled' | 'completed';

/** Amounts in wei of METIS, times in unix seconds. */
export interface FundStream {
  id: bigint;
  bucketId: bigint;
  recipient: Address;
  status: StreamStatus;
  start: number;
  cliff: number;
  end: number;
  /** Promised; of a cancelled stream what had vested. */
  assets: bigint;
  claimed: bigint;
  claimable: bigint;
}

const statuses: Record<number, StreamStatus> = { 1: 'active', 2: 'cancelled', 3: 'completed' };

/**
 * Streams by id.
 * @param ids all of them unless told
 * @throws when an id has no stream
 */
export async function getStreams(
  client: Client,
  { ids, ...context }: ReadContext & { ids?: readonly bigint[] },
): Promise<{ streams: readonly FundStream[]; block: ReadBlock }> {
  const on = { address: context.contracts.ecosystemFund, abi } as const;
  const { values: count, block } = await readBatch(
    client,
    view({ ...on, functionName: 'streamCount' }),
    batchOptions(context),
  );

  const wanted = ids ?? Array.from({ length: Number(count) }, (_, index) => BigInt(index + 1));
  const { values } = await readBatch(
    client,
    wanted.map((id) => ({
      stream: view({ ...on, functionName: 'stream', args: [id] }),
      claimable: view({ ...on, functionName: 'claimable', args: [id] }),
    })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  const streams = values.map(({ stream, claimable }, index) => ({
    ...stream,
    id: wanted[index] ?? 0n,
    status: statuses[stream.status] ?? 'active',
    claimable,
  }));
  return { streams, block };
}
