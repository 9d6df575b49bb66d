import { isAddress, isHex } from 'viem';
import { z } from 'zod';
import type { TxRecord } from './txRecord.ts';

const address = z.custom<`0x${string}`>(
  (value) => typeof value === 'string' && isAddress(value, { strict: false }),
);
const hash = z.custom<`0x${string}`>(
  (value) => typeof value === 'string' && isHex(value) && value.length === 66,
);
const hex = z.custom<`0x${string}`>((value) => typeof value === 'string' && isHex(value));

const sent = z.object({
  hash,
  nonce: z.int().nonnegative(),
  call: z.object({ to: address, data: hex, value: z.bigint().nonnegative() }),
  fromBlock: z.bigint().nonnegative(),
});

const record = z.object({
  id: z.string().min(1).max(80),
  flowId: z.string().min(1).max(80),
  request: z.unknown(),
  title: z.string().max(400),
  account: address,
  chainId: z.int().positive(),
  step: z.int().nonnegative(),
  stepTitles: z.array(z.string().max(100)).min(1).max(10),
  hashes: z.array(hash).max(10),
  phase: z.discriminatedUnion('name', [
    z.object({ name: z.literal('simulating') }),
    z.object({ name: z.literal('pending'), sent }),
    z.object({ name: z.literal('indexing'), hash }),
  ]),
});

const file = z.object({ version: z.literal(1), records: z.array(record).max(50) });

/** What is kept of the runs: enough to find a transaction again, nothing that must be trusted. */
export function writeRecords(records: readonly TxRecord[]): string {
  // Whoever was about to sign a further step starts it anew: its figures are old by then.
  const kept = records.map(({ phase, ...rest }) => ({
    ...rest,
    phase: phase.name === 'pending' || phase.name === 'indexing' ? phase : { name: 'simulating' },
  }));
  return JSON.stringify({ version: 1, records: kept }, (_, value) =>
    typeof value === 'bigint' ? { $bigint: value.toString() } : value,
  );
}

/** @returns none for anything that is not what `writeRecords` wrote. */
export function readRecords(text: string | null): readonly TxRecord[] {
  if (!text) return [];
  try {
    const parsed = file.safeParse(JSON.parse(text, revive));
    return parsed.success ? parsed.data.records.map((entry) => ({ ...entry, request: entry.request })) : [];
  } catch {
    return [];
  }
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bigint' in value)) return value;
  const digits = value.$bigint;
  return typeof digits === 'string' && /^-?\d{1,80}$/.test(digits) ? BigInt(digits) : value;
}
