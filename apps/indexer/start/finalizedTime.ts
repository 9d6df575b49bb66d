import { chainClient } from './chainClient.ts';

/** Blocks after which Ponder takes one for final, on chains that it does not know. */
const FINALITY = 30n;

/** Unix seconds of the newest block that is final. */
export async function finalizedTime(urls: readonly string[]): Promise<bigint> {
  const client = chainClient(urls);
  const newest = await client.getBlockNumber();
  const { timestamp } = await client.getBlock({ blockNumber: newest > FINALITY ? newest - FINALITY : 0n });
  return timestamp;
}
