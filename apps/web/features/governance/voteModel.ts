import type { IndexerData } from '@metis-blitz/sdk/indexer';

export type CastVote = IndexerData<'proposalVotes'>['items'][number];

export interface VotePoint {
  /** Unix seconds. */
  readonly at: number;
  /** Wei of METIS so far. */
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
}

export const weightOf = ({ for: yes, against, abstain }: Pick<CastVote, 'for' | 'against' | 'abstain'>) =>
  yes + against + abstain;

/** The tally after each vote, oldest first, from nothing when voting began. */
export function votesOverTime(votes: readonly CastVote[], voteStart: number): readonly VotePoint[] {
  const points: VotePoint[] = [{ at: voteStart, for: 0n, against: 0n, abstain: 0n }];
  for (const vote of votes.toSorted((one, two) => Number(one.timestamp) - Number(two.timestamp))) {
    const last = points.at(-1);
    if (!last) continue;
    points.push({
      at: Number(vote.timestamp),
      for: last.for + vote.for,
      against: last.against + vote.against,
      abstain: last.abstain + vote.abstain,
    });
  }
  return points;
}

/**
 * How few voters make more than half of all weight that was cast.
 * @returns their number, and the largest one's part in basis points; undefined when nobody voted
 */
export function concentrationOf(
  votes: readonly CastVote[],
): { readonly voters: number; readonly half: number; readonly largestBps: bigint } | undefined {
  const weights = votes.map(weightOf).toSorted((one, two) => (one < two ? 1 : -1));
  const cast = weights.reduce((sum, weight) => sum + weight, 0n);
  if (cast === 0n) return undefined;
  let sum = 0n;
  const half = weights.findIndex((weight) => {
    sum += weight;
    return sum * 2n > cast;
  });
  return { voters: weights.length, half: half + 1, largestBps: ((weights[0] ?? 0n) * 10_000n) / cast };
}

/** Shares of one's power for each side, in whole per cent as typed. */
export interface SplitDraft {
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
}

export type SplitProblem = 'digits' | 'sum';

const sides = ['for', 'against', 'abstain'] as const;

/**
 * Weights of a split vote. What rounding leaves goes to the largest side, so that nothing stays uncast.
 * @param power wei of METIS that can still be cast
 */
export function splitOf(
  draft: SplitDraft,
  power: bigint,
):
  | { readonly ok: true; readonly weights: Record<(typeof sides)[number], bigint> }
  | { readonly ok: false; readonly problem: SplitProblem; readonly sum: number } {
  const texts = sides.map((side) => draft[side].trim() || '0');
  if (texts.some((text) => !/^\d{1,3}$/.test(text))) return { ok: false, problem: 'digits', sum: 0 };
  const parts = texts.map(Number);
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum !== 100) return { ok: false, problem: 'sum', sum };
  const weights = parts.map((part) => (power * BigInt(part)) / 100n);
  const rest = power - weights.reduce((total, weight) => total + weight, 0n);
  const largest = parts.indexOf(Math.max(...parts));
  const [yes = 0n, against = 0n, abstain = 0n] = weights.map((weight, index) =>
    index === largest ? weight + rest : weight,
  );
  return { ok: true, weights: { for: yes, against, abstain } };
}
