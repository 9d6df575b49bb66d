'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { governanceCopy } from '../copy.ts';
import { useMyVote } from '../hooks/useMyVote.ts';
import { useProposals } from '../hooks/useProposals.ts';
import type { VoteRequest } from '../schema.ts';

/** What a vote changes: the tally of its side. */
export function VoteSummary({ request }: { readonly request: VoteRequest }) {
  const words = governanceCopy;
  const { address } = useViewedAccount();
  const proposal = useProposals().data?.find(
    ({ governor, id }) => governor === request.governor && id === request.proposalId,
  );
  const { data: mine } = useMyVote(proposal, address);
  const sides = (['for', 'against', 'abstain'] as const).filter((side) =>
    request.choice === 'split' ? (request.split?.[side] ?? 0n) > 0n : request.choice === side,
  );
  const added = (side: (typeof sides)[number]) =>
    request.choice === 'split' ? request.split?.[side] : mine && mine.total - mine.used;
  return (
    <BeforeAfter
      changes={sides.map((side) => {
        const before = proposal?.votes[side];
        const more = added(side);
        const after = before === undefined || more === undefined ? undefined : before + more;
        return {
          label: words.flows.tally(words.sides[side]),
          before: <Amount value={before} digits={2} />,
          after: <Amount value={after} digits={2} />,
        };
      })}
    />
  );
}
