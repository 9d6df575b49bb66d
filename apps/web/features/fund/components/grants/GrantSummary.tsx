'use client';

import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { Facts } from '../../../../ui/data/Facts.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import type { GrantTurnRequest } from '../../schema.ts';

/** How much a turn of a grant moves; for an objection, how near it is to a rejection already. */
export function GrantSummary({ request: { assets, objections } }: { readonly request: GrantTurnRequest }) {
  const words = grantsCopy;
  if (assets === 0n) return null;
  const whole = (wei: bigint) => formatAmount(wei, { digits: 0 });
  return (
    <Facts
      facts={[
        { label: words.flow.amount, value: <Amount value={assets} unit="METIS" /> },
        ...(objections
          ? [
              {
                label: words.objection.title,
                value: words.objection.of(whole(objections.against), whole(objections.bar)),
                note: words.objection.votes,
              },
            ]
          : []),
      ]}
    />
  );
}
