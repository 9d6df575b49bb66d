import { type Address, getAddress, type Hex, isAddress, isHex } from 'viem';
import { z } from 'zod';

const id = z.bigint().positive();
const name = z.string();
const amount = z.bigint().positive();
const address = z
  .string()
  .refine((text) => isAddress(text))
  .transform((text): Address => getAddress(text));
const bytes = z.custom<Hex>((value) => isHex(value));
const bps = z.int().min(0).max(10_000);

export const registerRequest = z.object({
  name: z.string().min(1),
  metadata: z.string(),
  bond: amount,
  signer: address,
  proof: bytes,
  recipient: address,
  commissionBps: bps,
});
export const sequencerRequest = z.object({ id, name });
export const bondRequest = z.object({ id, name, assets: amount });
export const rotateRequest = z.object({ id, name, signer: address, proof: bytes });
export const commissionRequest = z.object({ id, name, fromBps: bps, toBps: bps });
export const metadataRequest = z.object({ id, name, metadata: z.string() });
export const addressRequest = z.object({ id, name, to: address });

export type RegisterRequest = z.output<typeof registerRequest>;
export type SequencerRequest = z.output<typeof sequencerRequest>;
export type BondRequest = z.output<typeof bondRequest>;
export type RotateRequest = z.output<typeof rotateRequest>;
export type CommissionRequest = z.output<typeof commissionRequest>;
export type MetadataRequest = z.output<typeof metadataRequest>;
export type AddressRequest = z.output<typeof addressRequest>;
