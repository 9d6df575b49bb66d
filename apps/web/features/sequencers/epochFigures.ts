import type { IndexerData } from '@metis-blitz/sdk/indexer';

type Epoch = IndexerData<'sequencerEpochs'>['items'][number];

export interface EpochFigures {
  readonly number: bigint;
  readonly produced: bigint;
  readonly assigned: bigint;
  /** Of what was given, in whole per cent. */
  readonly part: number;
  /** Wei of METIS, after commission and the bond's part. */
  readonly toDelegators: bigint;
  readonly settled: boolean;
}

/** What an epoch was given, produced and paid. The set cuts one that failed; one that never began ends before its start. */
export function epochFigures(
  epoch: Pick<Epoch, 'id' | 'startBlock' | 'endBlock' | 'assignedEndBlock' | 'settled'>,
): EpochFigures {
  const { id: number, startBlock, endBlock, assignedEndBlock, settled } = epoch;
  const length = (end: bigint) => (end < startBlock ? 0n : end - startBlock + 1n);
  const assigned = length(assignedEndBlock);
  const produced = length(endBlock);
  return {
    number,
    produced,
    assigned,
    part: assigned === 0n ? 0 : Math.min(100, Number((produced * 100n) / assigned)),
    toDelegators: settled ? settled.rewards - settled.operatorPart : 0n,
    settled: settled !== null,
  };
}

/**
 * Epochs are paid in their order: one before the first that was paid lies before rewards began, and will not be.
 * @param epochs oldest first
 */
export function firstPaid(epochs: readonly Pick<Epoch, 'id' | 'settled'>[]): bigint | undefined {
  return epochs.find(({ settled }) => settled)?.id;
}
