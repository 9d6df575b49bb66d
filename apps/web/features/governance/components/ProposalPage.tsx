'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { Link } from '../../../lib/nav/Link.tsx';
import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { governanceCopy } from '../copy.ts';
import { useProposalText } from '../hooks/useProposalText.ts';
import { partsOf, titleOf } from '../model.ts';
import { CallList } from './CallList.tsx';
import { ProposalActions } from './ProposalActions.tsx';
import { ProposalMeaning } from './ProposalMeaning.tsx';
import { ProposalState } from './ProposalState.tsx';
import { ProposalText } from './ProposalText.tsx';
import { SimulationPanel } from './SimulationPanel.tsx';
import { TallyPanel } from './TallyPanel.tsx';
import { TimeLine } from './TimeLine.tsx';
import { VoterList } from './VoterList.tsx';

/** A proposal: why, what it does and who voted at the left; one's own part at the right. */
export function ProposalPage({ proposal }: { readonly proposal: Proposal }) {
  const words = governanceCopy;
  const { governor, id } = proposal;
  const { data: text } = useProposalText(governor, id);
  const name = words.untitled(words.governors[governor], String(id));
  const title = (text && titleOf(text)) || name;
  return (
    <div className="grid gap-8">
      <div className="grid gap-3">
        <Link href="/governance/" className="link justify-self-start text-13">
          {words.proposal.back}
        </Link>
        <h1 className="max-w-prose text-34 text-balance">{title}</h1>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-13 text-muted">
          <ProposalState state={proposal.state} />
          <span>{name}</span>
          <ProposalMeaning calls={proposal.calls} />
          <span className="inline-flex items-center gap-1.5">
            {words.proposal.by} <AddressLink address={proposal.proposer} />
          </span>
        </div>
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-12">
        <div className="grid min-w-0 gap-10 max-lg:order-2">
          <ProposalText parts={text === undefined ? undefined : partsOf(text)} />
          <CallList calls={proposal.calls} />
          <SimulationPanel proposal={proposal} />
          <VoterList proposal={proposal} />
        </div>
        <div className="grid gap-6 lg:sticky lg:top-20">
          <ProposalActions proposal={proposal} title={title} />
          <TallyPanel proposal={proposal} />
          <TimeLine proposal={proposal} />
        </div>
      </div>
    </div>
  );
}
