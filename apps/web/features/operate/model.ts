import { LEVERAGE } from '@metis-blitz/sdk/math';
import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';

type Stake = Pick<Sequencer, 'bond' | 'delegated' | 'unbonding'>;

const max = (one: bigint, two: bigint): bigint => [one, two].reduce((a, b) => (b > a ? b : a));

/** Bond that delegators need to be covered: a quarter of what they have at risk, rounded up. Wei of METIS. */
const needed = ({ delegated, unbonding }: Stake) => (delegated + unbonding + LEVERAGE - 1n) / LEVERAGE;

/** Bond that covers nobody and may leave. Wei of METIS. */
export function freeBond(sequencer: Stake): bigint {
  return max(0n, sequencer.bond - needed(sequencer));
}

/** The most that can be added to a bond now: what one sequencer may hold, but never less than makes it enough. */
export function topUpRoom(
  sequencer: Stake,
  { maxStake, minBond }: Pick<Pool, 'maxStake' | 'minBond'>,
): bigint {
  const cap = max(maxStake - sequencer.delegated, max(minBond, needed(sequencer)));
  return max(0n, cap - sequencer.bond);
}

/** What a bond lacks to be the least again and to cover its delegators. Wei of METIS, 0 when it lacks nothing. */
export function missingBond(sequencer: Stake, { minBond }: Pick<Pool, 'minBond'>): bigint {
  return max(0n, max(minBond, needed(sequencer)) - sequencer.bond);
}

export type PercentProblem = 'empty' | 'negative' | 'unicodeDigits' | 'shape' | 'high';

export type ParsedPercent =
  | { readonly ok: true; readonly bps: number }
  | { readonly ok: false; readonly problem: PercentProblem };

/** Reads a commission in per cent: plain digits, at most two decimals, 0 is one. @param mostBps basis points */
export function parsePercent(text: string, mostBps: number): ParsedPercent {
  const trimmed = text.trim().replace(/\s*%$/, '');
  const refuse = (problem: PercentProblem): ParsedPercent => ({ ok: false, problem });
  if (trimmed === '') return refuse('empty');
  if (/^[-−–]/.test(trimmed)) return refuse('negative');
  if (/[^\P{Nd}0-9]/u.test(trimmed)) return refuse('unicodeDigits');
  const parts = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(trimmed);
  if (!parts) return refuse('shape');
  const bps = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return bps > mostBps ? refuse('high') : { ok: true, bps };
}

/** Basis points as one types them: "7.5" for 750. */
export const percentText = (bps: number): string => String(bps / 100);

export type ProofShape = 'empty' | 'shape' | undefined;

/** Why a text cannot be a signature of 65 bytes, undefined when it can. */
export function proofProblem(text: string): ProofShape {
  if (text.trim() === '') return 'empty';
  return /^0x[0-9a-fA-F]{130}$/.test(text.trim()) ? undefined : 'shape';
}
