'use client';

import { Amount } from '../../../ui/amount/Amount.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { governanceCopy } from '../copy.ts';

interface Power {
  readonly total: bigint;
  readonly liquid: bigint;
  readonly delegated: bigint;
}

/** Voting power, and which stake it comes from. */
export function VotingPowerLines({ power }: { readonly power: Power | undefined }) {
  const words = governanceCopy.vote;
  return (
    <div>
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-muted">{words.power}</span>
        <span className="text-20 font-strong">
          <Amount value={power?.total} unit="METIS" />
        </span>
      </p>
      <div className="border-l border-line pl-4 text-13">
        <Facts
          facts={[
            { label: words.liquid, value: <Amount value={power?.liquid} /> },
            { label: words.delegated, value: <Amount value={power?.delegated} /> },
          ]}
        />
      </div>
    </div>
  );
}
