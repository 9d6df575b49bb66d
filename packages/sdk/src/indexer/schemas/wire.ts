import { type Address, type Hex, isAddress } from 'viem';
import { z } from 'zod';

/*
 * The small words of the wire. Each schema reads text into what programs use: `z.input` is what a server sends,
 * `z.output` what a client gets.
 */

const uintText = z.string().regex(/^(0|[1-9]\d{0,77})$/, 'must be a whole number in decimal digits');

/** A uint256: decimal text on the wire, bigint inside. */
export const uint = uintText.transform((text) => BigInt(text));

export const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/, 'must be an address: 0x and 40 hexadecimal digits')
  .transform((text) => text as Address);

/** An address that somebody typed: in lower case, or with the checksum that catches a slip of a finger. */
export const typedAddress = address.refine(
  (value) => isAddress(value),
  'is not that address: its checksum is wrong',
);

export const hash = z
  .string()
  .regex(/^0x[0-9a-fA-F]{64}$/, 'must be a hash: 0x and 64 hexadecimal digits')
  .transform((text) => text as Hex);

export const bytes = z
  .string()
  .regex(/^0x([0-9a-fA-F]{2})*$/, 'must be bytes: 0x and pairs of hexadecimal digits')
  .transform((text) => text as Hex);

/** Unix seconds of the chain. */
export const seconds = z.int().nonnegative();

export const blockNumber = z.int().nonnegative();

export const basisPoints = z.int().nonnegative();

/** A whole number in a URL's query, within bounds. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number in decimal digits')
    .transform((text) => Number(text))
    .pipe(z.int().min(min).max(max));
}
