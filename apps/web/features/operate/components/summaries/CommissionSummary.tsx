'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { usePool } from '../../../sequencers/index.ts';
import { operateCopy } from '../../copy.ts';
import type { CommissionRequest } from '../../schema.ts';

/** Commission before and after, and from when on. */
export function CommissionSummary({ request: { fromBps, toBps } }: { readonly request: CommissionRequest }) {
  const words = operateCopy.flows.row;
  const now = useChainTime();
  const { data: pool } = usePool();
  const from = now === undefined || !pool ? undefined : now + pool.unbondingPeriod;
  return (
    <BeforeAfter
      changes={[
        { label: words.commission, before: formatPercent(fromBps), after: formatPercent(toBps) },
        {
          label: words.from,
          before: '',
          after: toBps > fromBps ? <Moment at={from} now={now} show="date" /> : words.atOnce,
        },
      ]}
    />
  );
}
