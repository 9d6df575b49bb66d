import { z } from 'zod';
import { governorName } from './queries.ts';
import { address, seconds, uint } from './wire.ts';

/** Who votes for whom: amounts in wei of METIS, at the answer's block. */
export const delegateSchema = z.object({
  address,
  /** lsMETIS votes in shares and pool votes, as delegated to it (its own included). */
  liquidVotes: uint,
  poolVotes: uint,
  /** Accounts that delegate to it, itself not counted. */
  delegators: z.int(),
  votesCast: z.int(),
  /** Proposals whose vote began since its first power. */
  proposalsSeen: z.int(),
  lastVoteAt: seconds.nullable(),
  /** The reason it gave last, in its own words; null when it never gave one. */
  lastReason: z.object({ text: z.string(), governor: governorName, proposalId: uint }).nullable(),
});
