import { isAddress, isHex } from 'viem';
import { z } from 'zod';
import type { Phase, TxRecord } from './txRecord.ts';

const address = z.custom<`0x${string}`>(
  (value) => typeof value === 'string' && isAddress(value, { strict: false }),
);
const hash = z.custom<`0x${string}`>(
  (value) => typeof value === 'string' && isHex(value) && value.length === 66,
);
const hex = z.custom<`0x${string}`>((value) => typeof value === 'string' && isHex(value));

const asked = z.object({
  nonce: z.int().nonnegative(),
  call: z.object({ to: address, data: hex, value: z.bigint().nonnegative() }),
  fromBlock: z.bigint().nonnegative(),
});
const sent = asked.extend({ hash, seen: z.boolean().default(false) });

/** Characters of a title that are kept. */
const LONGEST_TITLE = 400;

const record = z.object({
  id: z.string().min(1).max(80),
  flowId: z.string().min(1).max(80),
  request: z.unknown(),
  title: z.string().max(LONGEST_TITLE),
  account: address,
  chainId: z.int().positive(),
  step: z.int().nonnegative(),
  stepTitles: z.array(z.string().max(100)).min(1).max(10),
  hashes: z.array(hash).max(10),
  phase: z.discriminatedUnion('name', [
    z.object({ name: z.literal('simulating') }),
    z.object({ name: z.literal('unreported'), asked }),
    z.object({ name: z.literal('pending'), sent }),
    z.object({ name: z.literal('indexing'), hash }),
  ]),
});

// Read one by one: what is wrong with one of them must not cost the others.
const file = z.object({ version: z.literal(1), records: z.array(z.unknown()).max(50) });

/** What is kept of the runs: enough to find a transaction again, nothing that must be trusted. */
export function writeRecords(records: readonly TxRecord[]): string {
  const kept = records.map((entry) => ({
    ...entry,
    title: entry.title.slice(0, LONGEST_TITLE),
    phase: storedPhase(entry.phase),
  }));
  return JSON.stringify({ version: 1, records: kept }, (_, value) =>
    typeof value === 'bigint' ? { $bigint: value.toString() } : value,
  );
}

function storedPhase(phase: Phase): Phase {
  if (phase.name === 'pending' || phase.name === 'indexing' || phase.name === 'unreported') return phase;
  // The wallet's answer will not reach the next page.
  if (phase.name === 'awaiting' && phase.asked) return { name: 'unreported', asked: phase.asked };
  // Whoever was about to sign a further step starts it anew: its figures are old by then.
  return { name: 'simulating' };
}

/** @returns none for anything that is not what `writeRecords` wrote. */
export function readRecords(text: string | null): readonly TxRecord[] {
  if (!text) return [];
  try {
    const parsed = file.safeParse(JSON.parse(text, revive));
    if (!parsed.success) return [];
    return parsed.data.records.flatMap((entry) => {
      const read = record.safeParse(entry);
      return read.success ? [{ ...read.data, request: read.data.request }] : [];
    });
  } catch {
    return [];
  }
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bigint' in value)) return value;
  const digits = value.$bigint;
  return typeof digits === 'string' && /^-?\d{1,80}$/.test(digits) ? BigInt(digits) : value;
}
