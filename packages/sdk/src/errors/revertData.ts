import type { Hex } from 'viem';
import type { Cause } from './causesOf.ts';

/** @returns the bytes that a contract reverted with, the first that any layer kept; undefined when none did */
export function revertData(causes: readonly Cause[]): Hex | undefined {
  for (const { data, raw } of causes) {
    for (const value of [raw, data]) {
      if (typeof value !== 'string') continue;
      // Some nodes put words before the bytes: "Reverted 0x…".
      const bytes = /0x([0-9a-fA-F]{2}){4,}$/.exec(value)?.[0];
      if (bytes) return bytes as Hex;
    }
  }
  return undefined;
}
