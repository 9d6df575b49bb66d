'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { CatchingUp } from '../../../ui/feedback/CatchingUp.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { governanceCopy } from '../copy.ts';
import { useVotes } from '../hooks/useVotes.ts';
import { concentrationOf, votesOverTime } from '../voteModel.ts';
import { votesCopy } from '../votesCopy.ts';
import { SilentList } from './SilentList.tsx';
import { VoteChart } from './VoteChart.tsx';
import { VoterRow } from './VoterRow.tsx';

/** Who voted, how, when, with what weight, and why; and how few of them decide. */
export function VoterList({ proposal }: { readonly proposal: Proposal }) {
  const words = governanceCopy.proposal;
  return (
    <Section title={words.votes} note={words.votesNote}>
      <Votes proposal={proposal} />
    </Section>
  );
}

function Votes({ proposal }: { readonly proposal: Proposal }) {
  const words = governanceCopy;
  const more = votesCopy;
  const { behind, catchingUp } = useIndexLag();
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { data, error, refetch } = useVotes(proposal.governor, proposal.id);
  if (error && !data) return <ErrorState {...words.failed} onRetry={() => refetch()} />;
  if (!data) return <Skeleton width="100%" height="6rem" />;
  const { votes, complete } = data;
  const silent = proposal.state === 'active' && <SilentList votes={votes} />;
  if (votes.length === 0) {
    return (
      <div className="grid gap-5">
        <EmptyState title={words.proposal.noVotes}>{words.proposal.noVotesText}</EmptyState>
        {silent}
      </div>
    );
  }
  const concentration = concentrationOf(votes);
  return (
    <div className="grid gap-5">
      <CatchingUp behind={behind} catchingUp={catchingUp} />
      {now !== undefined && (
        <VoteChart proposal={proposal} points={votesOverTime(votes, proposal.voteStart)} now={now} />
      )}
      {concentration && (
        <p className="text-pretty text-muted">
          {more.concentration(
            concentration.half,
            concentration.voters,
            formatPercent(concentration.largestBps, 1),
          )}
        </p>
      )}
      <ul className="grid list-none divide-y divide-line border-t border-line p-0">
        {votes.map((vote) => (
          <VoterRow key={vote.voter} vote={vote} own={vote.voter === address} />
        ))}
      </ul>
      {silent}
      {!complete && <p className="text-13 text-muted">{more.incomplete}</p>}
    </div>
  );
}
