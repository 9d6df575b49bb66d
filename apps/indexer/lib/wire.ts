import { getAddress } from 'viem';

/** A uint256 as the wire has it: every digit. */
export const uint = (value: bigint): string => value.toString();
export const uintOrNull = (value: bigint | null): string | null => value?.toString() ?? null;

/** Unix seconds and block numbers are small enough for a number. */
export const small = (value: bigint): number => Number(value);
export const smallOrNull = (value: bigint | null): number | null => (value === null ? null : Number(value));

/** An address with its checksum. */
export const address = (value: `0x${string}`): `0x${string}` => getAddress(value);

/** An address as the tables have it. */
export const stored = (value: `0x${string}`): `0x${string}` => value.toLowerCase() as `0x${string}`;
