import type { GovernorRules, Proposal } from '@metis-blitz/sdk/reads';

/** First line of a proposal's text, without marks of a heading; undefined when it says nothing. */
export function titleOf(text: string): string | undefined {
  const [line = ''] = text.trimStart().split('\n');
  return (
    line
      .replace(/^#+\s*/, '')
      .trim()
      .slice(0, 160) || undefined
  );
}

export interface TextPart {
  /** Heading, undefined for what stands before the first one. */
  readonly heading: string | undefined;
  readonly paragraphs: readonly string[];
}

/** A proposal's text in parts: headings and paragraphs, nothing else. What looks like HTML stays text. */
export function partsOf(text: string): readonly TextPart[] {
  const [, ...lines] = text.trimStart().split('\n');
  const parts: { heading: string | undefined; lines: string[] }[] = [{ heading: undefined, lines: [] }];
  for (const line of lines) {
    const heading = /^#{1,6}\s+(.+)$/.exec(line)?.[1];
    if (heading) parts.push({ heading: heading.trim(), lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts
    .map(({ heading, lines: body }) => ({
      heading,
      paragraphs: body
        .join('\n')
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('#proposer=')),
    }))
    .filter(({ heading, paragraphs }) => heading !== undefined || paragraphs.length > 0);
}

/** The text of a proposal with its decision, as `partsOf` reads it. */
export function textOf({
  title,
  context,
  impact,
  alternatives,
}: {
  title: string;
  context: string;
  impact: string;
  alternatives: string;
}): string {
  return `# ${title}\n\n## Context\n\n${context}\n\n## Impact\n\n${impact}\n\n## Alternatives weighed\n\n${alternatives}`;
}

export type Deadline = 'begins' | 'ends' | 'queueBy' | 'executable' | 'executeBy';

/** What comes next for a proposal and when, in unix seconds; undefined when it is over. */
export function nextOf(
  proposal: Pick<Proposal, 'state' | 'voteStart' | 'voteEnd' | 'executableAt'>,
  rules: Pick<GovernorRules, 'queueWindow' | 'executeWindow'>,
  now: number,
): { readonly deadline: Deadline; readonly at: number } | undefined {
  const { state, voteStart, voteEnd, executableAt } = proposal;
  if (state === 'pending') return { deadline: 'begins', at: voteStart };
  if (state === 'active') return { deadline: 'ends', at: voteEnd };
  if (state === 'succeeded') return { deadline: 'queueBy', at: voteEnd + rules.queueWindow };
  if (state !== 'queued') return undefined;
  return now < executableAt
    ? { deadline: 'executable', at: executableAt }
    : { deadline: 'executeBy', at: executableAt + rules.executeWindow };
}

export const isLive = ({ state }: Pick<Proposal, 'state'>): boolean =>
  state === 'pending' || state === 'active' || state === 'succeeded' || state === 'queued';

/** Part of the votes cast that each side has, in basis points, rounded down. */
export function sharesOf({ votes }: Pick<Proposal, 'votes'>) {
  const cast = votes.for + votes.against + votes.abstain;
  const share = (weight: bigint) => (cast === 0n ? 0n : (weight * 10_000n) / cast);
  return { for: share(votes.for), against: share(votes.against), abstain: share(votes.abstain) };
}

/** Weight that counts for the quorum. */
export const tookPart = ({ votes }: Pick<Proposal, 'votes'>): bigint => votes.for + votes.abstain;

/** Part of the quorum that is reached, 0 to 1; undefined while the quorum is not fixed. */
export function quorumPart(proposal: Pick<Proposal, 'votes' | 'quorum'>): number | undefined {
  if (proposal.quorum === null) return undefined;
  if (proposal.quorum === 0n) return 1;
  return Math.min(1, Number((tookPart(proposal) * 10_000n) / proposal.quorum) / 10_000);
}
