'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { Choice } from '../../../ui/controls/Choice.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { governanceCopy } from '../copy.ts';
import { voteFlow } from '../flows/voteFlow.tsx';
import { useMyVote } from '../hooks/useMyVote.ts';
import { VotingPowerLines } from './VotingPowerLines.tsx';

const sides = ['for', 'against', 'abstain'] as const;

interface Props {
  readonly proposal: Proposal;
  readonly title: string;
}

/** One's power by where it comes from, the choice, and the reason. */
export function VoteForm({ proposal, title }: Props) {
  const words = useCopy(governanceCopy);
  const { address } = useViewedAccount();
  const { data: mine } = useMyVote(proposal, address);
  const [choice, setChoice] = useState<(typeof sides)[number]>('for');
  const [reason, setReason] = useState('');
  const tooLong = reason.length > 1_000;
  const { governor, id, state } = proposal;

  return (
    <>
      <h2 className="text-17 font-strong">{words.vote.title}</h2>
      {address ? <VotingPowerLines power={mine} /> : <p className="text-muted">{words.vote.connect}</p>}
      {state === 'pending' && <Notice word="Soon.">{words.vote.later}</Notice>}
      {mine?.hasVoted ? (
        <Notice tone="earn" word="Voted.">
          {words.vote.done(formatAmount(mine.used > 0n ? mine.used : mine.total))}
        </Notice>
      ) : (
        state === 'active' && (
          <>
            {mine?.total === 0n && <Notice word="No power.">{words.vote.none}</Notice>}
            <Choice
              label={words.vote.choice}
              value={choice}
              onChange={setChoice}
              options={sides.map((value) => ({ value, label: words.sides[value] }))}
            />
            <TextArea
              label={words.vote.reason}
              hint={words.vote.reasonHint}
              value={reason}
              onChange={setReason}
              error={tooLong ? words.vote.reasonLong : undefined}
              rows={3}
            />
            <FlowButton
              flow={voteFlow}
              request={tooLong ? undefined : { governor, proposalId: id, title, choice, reason }}
              label={words.vote.label}
              disabled={mine?.total === 0n}
            />
          </>
        )
      )}
    </>
  );
}
