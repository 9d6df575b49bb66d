import { z } from 'zod';

export const sequencerLink = z.object({
  id: z
    .string()
    .regex(/^[1-9]\d{0,18}$/)
    .transform(BigInt),
});

const at = { id: z.bigint().positive(), name: z.string() };

export const delegateRequest = z.object({ ...at, assets: z.bigint().positive() });
export const undelegateRequest = z.object({
  ...at,
  shares: z.bigint().positive(),
  assets: z.bigint().positive(),
});
export const claimRequest = z.object(at);
export const withdrawRequest = z.object({ requestId: z.bigint().positive(), assets: z.bigint().positive() });

export type DelegateRequest = z.output<typeof delegateRequest>;
export type UndelegateRequest = z.output<typeof undelegateRequest>;
export type ClaimRequest = z.output<typeof claimRequest>;
export type WithdrawRequest = z.output<typeof withdrawRequest>;
