import type { Epoch } from '@metis-blitz/sdk/reads';

/** Where the chain stands on the stretch of the running epoch. Blocks are L2 block numbers, both ends inclusive. */
export interface EpochNow extends Epoch {
  readonly length: bigint;
  readonly produced: bigint;
  readonly left: bigint;
  /** 0 to 1, for drawing only. */
  readonly done: number;
  /** Once the set has named it. */
  readonly next: Epoch | undefined;
}

/**
 * @param block the newest one; it may be newer than the record, which is read less often.
 * @param running and `next`: as `getEpoch` gives them. An epoch may end before it starts: the set took it away.
 */
export function epochAt(block: bigint, running: Epoch, next: Epoch | undefined): EpochNow {
  const begun = next && next.endBlock >= next.startBlock && next.startBlock <= block;
  const epoch = begun ? next : running;
  const length = clamp(epoch.endBlock - epoch.startBlock + 1n, 0n, epoch.endBlock + 1n);
  const produced = clamp(block - epoch.startBlock + 1n, 0n, length);
  const done = length === 0n ? 1 : Number(produced) / Number(length);
  return { ...epoch, length, produced, left: length - produced, done, next: begun ? undefined : next };
}

const clamp = (value: bigint, least: bigint, most: bigint) =>
  value < least ? least : value > most ? most : value;
