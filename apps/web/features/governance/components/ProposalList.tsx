'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { governanceCopy } from '../copy.ts';
import { ProposalRow } from './ProposalRow.tsx';

interface Props {
  /** undefined: being read. */
  readonly proposals: readonly Proposal[] | undefined;
  readonly empty?: { readonly title: string; readonly text: string };
}

export function ProposalList({ proposals, empty }: Props) {
  const words = governanceCopy.list;
  if (!proposals) return <Skeleton width="100%" height="24rem" />;
  if (proposals.length === 0) {
    return <EmptyState title={empty?.title ?? words.empty}>{empty?.text ?? words.emptyText}</EmptyState>;
  }
  return (
    <ul
      aria-label={words.title}
      className="-mt-6 grid list-none divide-y divide-line border-b border-line p-0"
    >
      {proposals.map((proposal) => (
        <ProposalRow key={`${proposal.governor}-${proposal.id}`} proposal={proposal} />
      ))}
    </ul>
  );
}
