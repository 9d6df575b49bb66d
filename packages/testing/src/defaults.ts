import { METIS } from '@metis-blitz/deploy';

/** Numbers that tests share, so that none stands in a test without a name. */
export const DEFAULTS = {
  /** Whole METIS of each development account. */
  balance: 100_000,
  /** wei of METIS */
  bond: 20_000n * METIS,
  stake: 1_000n * METIS,
  delegation: 500n * METIS,
  commissionBps: 500,
} as const;
