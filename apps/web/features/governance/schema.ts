import { z } from 'zod';

const governor = z.enum(['operations', 'protocol']);

/** `?governor=operations&id=3`; a link without a governor means operations. */
export const proposalLink = z.object({
  governor: governor.catch('operations').default('operations'),
  id: z
    .string()
    .regex(/^[1-9]\d{0,18}$/)
    .transform(BigInt),
});

export const proposalRef = z.object({ governor, proposalId: z.bigint().positive(), title: z.string() });

const weight = z.bigint().nonnegative();

export const voteRequest = proposalRef.extend({
  choice: z.enum(['for', 'against', 'abstain', 'split']),
  reason: z.string().max(1_000),
  /** Wei of METIS each way, of a split vote. */
  split: z.object({ for: weight, against: weight, abstain: weight }).optional(),
});

const hex = z.custom<`0x${string}`>((value) => typeof value === 'string' && /^0x[0-9a-fA-F]*$/.test(value));

export const proposeRequest = z.object({
  governor,
  title: z.string().min(1),
  text: z.string().min(1),
  calls: z.array(z.object({ to: hex, data: hex, value: z.bigint().nonnegative() })).min(1),
});

export type ProposalRef = z.output<typeof proposalRef>;
export type VoteRequest = z.output<typeof voteRequest>;
export type ProposeRequest = z.output<typeof proposeRequest>;
