'use client';

import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { Facts } from '../../../../ui/data/Facts.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import type { GrantTurnRequest } from '../../schema.ts';

/** How much a turn of a grant moves and to whom, what is written with it; for an objection, how near the rejection is. */
export function GrantSummary({ request }: { readonly request: GrantTurnRequest }) {
  const { assets, objections, to, evidence, reason } = request;
  const written = evidence ?? reason;
  const words = grantsCopy;
  if (assets === 0n) return null;
  const whole = (wei: bigint) => formatAmount(wei, { digits: 0 });
  return (
    <div className="grid gap-3">
      <Facts
        facts={[
          { label: words.flow.amount, value: <Amount value={assets} unit="METIS" /> },
          ...(to ? [{ label: words.flow.to, value: <AddressLink address={to} /> }] : []),
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
      {written && (
        <div className="grid gap-1">
          <p className="text-13 text-muted">{words.flow.written}</p>
          <p className="border-l-2 border-accent pl-3 text-pretty break-words whitespace-pre-line">
            {written}
          </p>
        </div>
      )}
    </div>
  );
}
