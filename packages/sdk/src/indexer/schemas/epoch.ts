import { z } from 'zod';
import { pageQuery } from './queries.ts';
import { address, seconds, uint } from './wire.ts';

/** One stretch of blocks given to one signer, as the set's record stands now. */
export const epochSchema = z.object({
  id: uint,
  signer: address,
  /** null when the signer is nobody's here. */
  sequencerId: uint.nullable(),
  startBlock: uint,
  /** Can lie before `startBlock`: the set took the epoch away before it began. */
  endBlock: uint,
  /** The end as first committed. */
  assignedEndBlock: uint,
  recommitted: z.boolean(),
  committedAt: seconds,
  /** null until settled. */
  settled: z.object({ blocks: uint, rewards: uint, operatorPart: uint, timestamp: seconds }).nullable(),
});

export const epochsQuery = pageQuery.extend({ sequencer: uint.optional() });
