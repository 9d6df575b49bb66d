import type { Address, Hex } from 'viem';
import { getAddress } from 'viem';
import { z } from 'zod';

/* What GraphQL says of stored values. */

export const amount = z
  .string()
  .regex(/^-?\d+$/)
  .transform(BigInt);
export const who = z
  .string()
  .regex(/^0x[0-9a-f]{40}$/i)
  .transform((text): Address => getAddress(text as Hex));
