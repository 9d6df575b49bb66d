/** An epoch as the set's record has it; `endBlock` may lie before `startBlock`. */
export interface EpochRange {
  startBlock: bigint;
  endBlock: bigint;
}

/**
 * How many blocks of an epoch are paid (`EpochSettlement.take`): real ones, each once.
 * @param paidUpTo last block that was paid
 * @param head last block that exists, the one before that of the settlement
 */
export function epochBlocks({
  epoch,
  paidUpTo,
  head,
}: {
  epoch: EpochRange;
  paidUpTo: bigint;
  head: bigint;
}): bigint {
  const lo = epoch.startBlock > paidUpTo + 1n ? epoch.startBlock : paidUpTo + 1n;
  const hi = epoch.endBlock < head ? epoch.endBlock : head;
  return hi >= lo ? hi - lo + 1n : 0n;
}
