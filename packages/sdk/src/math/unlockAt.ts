/**
 * When stake that starts to leave at `at` is free: one period later, rounded up to a whole bucket, so that all who
 * leave within one bucket leave together.
 * @param unbondingPeriod in seconds
 * @param bucketSize in seconds
 * @param at unix seconds
 * @returns unix seconds
 */
export function unlockAt({
  at,
  unbondingPeriod,
  bucketSize,
}: {
  at: number;
  unbondingPeriod: number;
  bucketSize: number;
}): number {
  return Math.ceil((at + unbondingPeriod) / bucketSize) * bucketSize;
}
