import type { Client } from 'viem';
import { getBlock } from 'viem/actions';
import type { ReadBlock } from './readBatch.ts';

/** The newest block's number and unix seconds: the only clock that contracts know. */
export async function getChainTime(client: Client): Promise<ReadBlock> {
  const { number, timestamp } = await getBlock(client);
  return { number, timestamp: Number(timestamp) };
}
