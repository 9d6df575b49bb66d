import { type Address, getAddress, isAddress } from 'viem';
import { z } from 'zod';

const address = z
  .string()
  .refine((text) => isAddress(text))
  .transform((text): Address => getAddress(text));

export const delegateVotesRequest = z.object({
  to: address,
  /** Which votes. */
  which: z.enum(['both', 'liquid', 'pool']),
});

export type DelegateVotesRequest = z.output<typeof delegateVotesRequest>;
