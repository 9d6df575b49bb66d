import { z } from 'zod';

export const sequencerLink = z.object({
  id: z
    .string()
    .regex(/^[1-9]\d{0,18}$/)
    .transform(BigInt),
});

const id = z.bigint().positive();
const amount = z.bigint().positive();
/** Whether waiting epochs are settled by a signature of their own before. */
const settleFirst = z.boolean().optional();

export const delegateRequest = z.object({ id, name: z.string(), assets: amount, settleFirst });
export const redelegateRequest = z.object({
  id,
  name: z.string(),
  toId: id,
  toName: z.string(),
  shares: amount,
  assets: amount,
  settleFirst,
});
export const undelegateRequest = z.object({
  id,
  name: z.string(),
  shares: amount,
  assets: amount,
  settleFirst,
});
export const cancelRequest = z.object({
  requestId: amount,
  id,
  name: z.string(),
  shares: amount,
  assets: amount,
  settleFirst,
});
export const claimRequest = z.object({ id, name: z.string() });
export const claimManyRequest = z.object({ ids: z.array(id).min(1) });
export const compoundRequest = z.object({ ids: z.array(id).min(1), name: z.string(), settleFirst });
export const bountyRequest = z.object({ assets: amount });
export const withdrawRequest = z.object({ requestId: amount, assets: amount });

export type DelegateRequest = z.output<typeof delegateRequest>;
export type RedelegateRequest = z.output<typeof redelegateRequest>;
export type UndelegateRequest = z.output<typeof undelegateRequest>;
export type CancelRequest = z.output<typeof cancelRequest>;
export type ClaimRequest = z.output<typeof claimRequest>;
export type ClaimManyRequest = z.output<typeof claimManyRequest>;
export type CompoundRequest = z.output<typeof compoundRequest>;
export type BountyRequest = z.output<typeof bountyRequest>;
export type WithdrawRequest = z.output<typeof withdrawRequest>;
