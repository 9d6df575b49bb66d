import { type Address, getAddress, isAddress, zeroAddress } from 'viem';

export type AddressProblem = 'empty' | 'shape' | 'checksum' | 'zero';

export type ParsedAddress =
  | { readonly ok: true; readonly value: Address }
  | { readonly ok: false; readonly problem: AddressProblem };

/**
 * Reads an address. One in mixed case must carry its right checksum: a wrong one is a typing error found.
 * Sentences: `uiCopy.address.problem`.
 */
export function parseAddress(text: string): ParsedAddress {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, problem: 'empty' };
  if (!/^0x[0-9a-fA-F]{40}$/.test(trimmed)) return { ok: false, problem: 'shape' };
  const digits = trimmed.slice(2);
  const mixed = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  if (mixed && !isAddress(trimmed)) return { ok: false, problem: 'checksum' };
  const value = getAddress(`0x${digits.toLowerCase()}`);
  return value === zeroAddress ? { ok: false, problem: 'zero' } : { ok: true, value };
}
