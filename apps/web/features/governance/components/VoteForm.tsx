'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { isAddressEqual } from 'viem';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { shortAddress } from '../../../ui/identity/shortAddress.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { governanceCopy } from '../copy.ts';
import { voteFlow } from '../flows/voteFlow.tsx';
import { useBallotDraft } from '../hooks/useBallotDraft.ts';
import { useMyVote } from '../hooks/useMyVote.ts';
import { votesCopy } from '../votesCopy.ts';
import { BallotFields } from './BallotFields.tsx';
import { VotingPowerLines } from './VotingPowerLines.tsx';

interface Props {
  readonly proposal: Proposal;
  readonly title: string;
}

/** One's power by where it comes from, the choice, and the reason. */
export function VoteForm({ proposal, title }: Props) {
  const words = governanceCopy.vote;
  const more = votesCopy;
  const { address } = useViewedAccount();
  const { data: mine } = useMyVote(proposal, address);
  const draft = useBallotDraft(mine && mine.total - mine.used);
  const { governor, id, state } = proposal;
  const givenTo = mine && address && !isAddressEqual(mine.liquidDelegate, address) && mine.liquidDelegate;

  return (
    <>
      <h2 className="text-17 font-strong">{words.title}</h2>
      {address && state === 'active' && <p className="-mb-3 text-13 text-muted">{more.snapshot}</p>}
      {address ? <VotingPowerLines power={mine} /> : <p className="text-muted">{words.connect}</p>}
      {state === 'pending' && <Notice word={words.words.soon}>{words.later}</Notice>}
      {givenTo && <p className="text-13 text-muted">{more.elsewhere(shortAddress(givenTo))}</p>}
      {mine?.hasVoted ? (
        <Notice tone="earn" word={words.words.voted}>
          {words.done(formatAmount(mine.used > 0n ? mine.used : mine.total))}
        </Notice>
      ) : (
        state === 'active' && (
          <>
            {mine?.total === 0n && <Notice word={words.words.none}>{words.none}</Notice>}
            <BallotFields draft={draft} onlyAgainst={proposal.extended} />
            <FlowButton
              flow={voteFlow}
              request={draft.ballot && { governor, proposalId: id, title, ...draft.ballot }}
              label={words.label}
              disabled={mine?.total === 0n}
            />
          </>
        )
      )}
    </>
  );
}
