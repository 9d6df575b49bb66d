'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { Choice } from '../../../../ui/controls/Choice.tsx';
import { foreignLang } from '../../../../ui/copy/foreignLang.ts';
import { largestGrant } from '../../../fund/index.ts';
import { createCopy } from '../../createCopy.ts';
import type { ProposalDraft } from '../../forms/proposalDraft.ts';
import { bucketOf } from '../../forms/streamTerms.ts';

interface Props {
  readonly draft: ProposalDraft;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly fund: Fund;
}

/** Which bucket pays, each with what one grant of it can be now. */
export function BucketChoice({ draft, set, fund }: Props) {
  const words = createCopy;
  return (
    <Choice
      label={words.bucket}
      value={String(bucketOf(fund, draft)?.id ?? '')}
      onChange={(bucketId) => set({ bucketId })}
      options={fund.buckets.map((each) => ({
        value: String(each.id),
        label: <span lang={foreignLang(each.name)}>{each.name}</span>,
        note: words.bucketNote(formatAmount(largestGrant(fund, each), { digits: 0 })),
      }))}
    />
  );
}
