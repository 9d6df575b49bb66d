'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { governanceCopy } from '../copy.ts';
import { cancelFlow, executeFlow, queueFlow } from '../flows/turnFlows.tsx';
import { VoteForm } from './VoteForm.tsx';

interface Props {
  readonly proposal: Proposal;
  readonly title: string;
}

/** The one thing to do with a proposal now: vote, put it into the timelock, or execute it. */
export function ProposalActions({ proposal, title }: Props) {
  const words = governanceCopy.turn;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { state, governor, id, proposer, abandoned, executableAt } = proposal;
  const request = { governor, proposalId: id, title };
  const ready = now !== undefined && now >= executableAt;
  const mayCancel = (state === 'pending' && proposer === address) || (abandoned && state !== 'queued');
  const voting = state === 'pending' || state === 'active';
  if (!voting && state !== 'succeeded' && state !== 'queued') return null;
  return (
    <Card className="grid gap-4">
      {voting && <VoteForm proposal={proposal} title={title} />}
      {state === 'succeeded' && (
        <>
          <p className="text-muted">{words.queueNote}</p>
          <FlowButton flow={queueFlow} request={request} label={words.queue} />
        </>
      )}
      {state === 'queued' && (
        <>
          <p className="text-muted">{ready ? words.executeNote : words.waitNote}</p>
          <FlowButton flow={executeFlow} request={request} label={words.execute} disabled={!ready} />
        </>
      )}
      {mayCancel && voting && (
        <FlowButton flow={cancelFlow} request={request} label={words.cancel} tone="text" size="small" />
      )}
    </Card>
  );
}
