'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { governanceCopy } from '../copy.ts';
import { useGovernors } from '../hooks/useGovernors.ts';
import { quorumPart, sharesOf, tookPart } from '../model.ts';
import { votesCopy } from '../votesCopy.ts';
import { TallyBar } from './TallyBar.tsx';

/** The tally with its quorum and its majority, all from the governor. */
export function TallyPanel({ proposal }: { readonly proposal: Proposal }) {
  const words = governanceCopy;
  const more = votesCopy;
  const rules = useGovernors().data?.[proposal.governor];
  const shares = sharesOf(proposal);
  const whole = (wei: bigint) => formatAmount(wei, { digits: 0 });
  const reached = whole(tookPart(proposal));
  return (
    <div className="grid gap-4">
      <div>
        <TallyBar proposal={proposal} />
        <Facts
          facts={(['for', 'against', 'abstain'] as const).map((side) => ({
            label: words.sides[side],
            value: (
              <span>
                <Amount value={proposal.votes[side]} digits={2} unit="METIS" />
                <span className="ml-3 inline-block w-16 text-right whitespace-nowrap text-muted">
                  {formatPercent(shares[side], 1)}
                </span>
              </span>
            ),
          }))}
        />
      </div>
      <div className="grid gap-1.5 text-13 text-muted">
        <ProgressLine done={quorumPart(proposal)} label={words.tally.quorumLine} />
        <p>
          {proposal.quorum === null
            ? words.tally.quorumOpen(reached)
            : words.tally.quorum(reached, whole(proposal.quorum))}
          {rules && `; ${words.tally.majority(formatPercent(rules.majorityBps, 0))}.`}
        </p>
        {rules && <p>{more.rules(formatPercent(rules.quorumBps, 1), whole(rules.quorumFloor))}</p>}
        {proposal.extended && proposal.state === 'active' && <p>{more.onlyAgainst}</p>}
      </div>
    </div>
  );
}
