'use client';

import type { GovernorName } from '@metis-blitz/sdk/reads';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { CopyAddress } from '../../../ui/identity/CopyAddress.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { governanceCopy } from '../copy.ts';
import { useVotes } from '../hooks/useVotes.ts';

interface Props {
  readonly governor: GovernorName;
  readonly id: bigint;
}

/** Who voted, how, with what weight, and why. */
export function VoterList(props: Props) {
  const words = useCopy(governanceCopy).proposal;
  return (
    <Section title={words.votes} note={words.votesNote}>
      <Votes {...props} />
    </Section>
  );
}

const tones: Readonly<Record<string, StatusTone>> = {
  for: 'earn',
  against: 'loss',
  abstain: 'quiet',
  split: 'info',
};

function Votes({ governor, id }: Props) {
  const words = useCopy(governanceCopy);
  const indexer = useIndexer();
  const { data: votes, error, refetch } = useVotes(governor, id);
  if (!indexer) return <Notice word="Index.">{words.proposal.noIndex}</Notice>;
  if (error && !votes) return <ErrorState {...words.failed} onRetry={() => void refetch()} />;
  if (!votes) return <Skeleton width="100%" height="6rem" />;
  if (votes.length === 0)
    return <EmptyState title={words.proposal.noVotes}>{words.proposal.noVotesText}</EmptyState>;
  return (
    <ul className="grid list-none divide-y divide-line p-0">
      {votes.map(({ voter, support, reason, transactionHash, ...weights }) => (
        <li key={`${voter}${transactionHash}`} className="grid gap-1 py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <CopyAddress address={voter} />
            <span className="inline-flex items-center gap-3">
              <Amount value={weights.for + weights.against + weights.abstain} digits={2} unit="METIS" />
              <StatusChip tone={tones[support] ?? 'quiet'}>
                {support === 'split' ? 'Split' : words.sides[support]}
              </StatusChip>
            </span>
          </div>
          {reason && <p className="max-w-prose text-15 text-pretty break-words text-muted">{reason}</p>}
        </li>
      ))}
    </ul>
  );
}
