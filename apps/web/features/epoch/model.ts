import type { Address } from 'viem';
import type { EpochRecord } from '../../lib/chain/readEpochs.ts';

/** Where the chain stands on the stretch of the current epoch. */
export interface EpochNow extends EpochRecord {
  readonly length: bigint;
  readonly produced: bigint;
  readonly left: bigint;
  /** 0 to 1, for drawing only. */
  readonly done: number;
  /** Who comes next, once the set has named him. */
  readonly next: Address | undefined;
}

/**
 * @param records the current epoch and those around it that the set has committed. The record's "current" number may
 * be ahead of the chain: the set commits the next epoch before this one is over.
 */
export function epochAt(block: bigint, records: readonly EpochRecord[]): EpochNow | undefined {
  const real = records
    .filter((record) => record.endBlock >= record.startBlock)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  // The last one that has begun; before any has, the first one.
  const current = real.findLast((record) => record.startBlock <= block) ?? real[0];
  if (!current) return undefined;

  const length = current.endBlock - current.startBlock + 1n;
  const produced = clamp(block - current.startBlock + 1n, 0n, length);
  const next = real.find((record) => record.startBlock > current.endBlock)?.signer;
  return {
    ...current,
    length,
    produced,
    left: length - produced,
    done: Number(produced) / Number(length),
    next,
  };
}

const clamp = (value: bigint, least: bigint, most: bigint) =>
  value < least ? least : value > most ? most : value;
