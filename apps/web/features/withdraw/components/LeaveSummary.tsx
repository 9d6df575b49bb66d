'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../stake/index.ts';
import { withdrawCopy } from '../copy.ts';
import { usePreview } from '../hooks/usePreview.ts';
import type { LeaveRequest } from '../schema.ts';

interface Props {
  readonly request: LeaveRequest;
  readonly way: 'now' | 'later';
}

/** lsMETIS goes; METIS comes at once, or a ticket for it. */
export function LeaveSummary({ request: { shares }, way }: Props) {
  const words = withdrawCopy;
  const { data: mine } = useVaultAccount(useViewedAccount().address);
  const { data: preview } = usePreview(shares);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.flows.shares,
          before: <Amount value={mine?.shares} />,
          after: <Amount value={mine && mine.shares - shares} />,
        },
        way === 'now'
          ? {
              label: words.flows.metis,
              before: <Amount value={mine?.balance} />,
              after: <Amount value={mine && preview && mine.balance + preview.now} />,
            }
          : {
              label: words.tickets.title,
              before: '',
              after: <Amount value={preview?.later} unit="METIS" />,
            },
      ]}
    />
  );
}
