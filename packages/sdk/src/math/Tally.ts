/** Weights of a vote in wei of METIS. */
export interface Tally {
  against: bigint;
  for: bigint;
  abstain: bigint;
}
