import { type Address, isAddress } from 'viem';
import { z } from 'zod';

export const claimRequest = z.object({ streamId: z.bigint().positive() });

export type ClaimRequest = z.output<typeof claimRequest>;

const text = z.string().min(1).max(4_000);

export const smallGrantRequest = z.object({
  what: z.string(),
  bucketId: z.bigint().nonnegative(),
  recipient: z.custom<Address>((value) => typeof value === 'string' && isAddress(value)),
  assets: z.bigint().positive(),
  /** Wei of METIS: exactly what the fund asks for. */
  deposit: z.bigint().positive(),
  decision: z.object({ context: text, impact: text, alternatives: text }),
});

export type SmallGrantRequest = z.output<typeof smallGrantRequest>;

/** What all turns of a grant carry: the words on the sheet, and what they move. */
export interface GrantTurnRequest {
  /** "Milestone 2 of grant 1". */
  readonly what: string;
  /** Wei of METIS. */
  readonly assets: bigint;
  /** Who is paid by it, now or in time. */
  readonly to?: Address | undefined;
  /** What is written with it, for ever. */
  readonly evidence?: string | undefined;
  readonly reason?: string | undefined;
  /** Wei of METIS of votes: what objects already, and from where on it is rejected. */
  readonly objections?: { readonly against: bigint; readonly bar: bigint } | undefined;
}
