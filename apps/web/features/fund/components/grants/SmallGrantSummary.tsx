'use client';

import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Facts } from '../../../../ui/data/Facts.tsx';
import { Whole } from '../../../../ui/identity/Whole.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import { useFund } from '../../hooks/useFund.ts';
import type { SmallGrantRequest } from '../../schema.ts';

/** What is proposed, to whom and out of which bucket it pays, and what one leaves for it. */
export function SmallGrantSummary({ request }: { readonly request: SmallGrantRequest }) {
  const words = grantsCopy;
  const { what, assets, recipient, bucketId, deposit } = request;
  const bucket = useFund().data?.buckets.find(({ id }) => id === bucketId)?.name;
  return (
    <div className="grid gap-1">
      <p className="text-pretty break-words">{what}</p>
      <Facts
        facts={[
          {
            label: words.flow.amount,
            value: <Amount value={assets} unit="METIS" />,
            note: bucket && <Whole text={words.milestones.from(bucket)} />,
          },
          { label: words.milestones.recipient, value: <AddressLink address={recipient} /> },
          { label: words.small.deposit, value: <Amount value={deposit} unit="METIS" /> },
        ]}
      />
    </div>
  );
}
