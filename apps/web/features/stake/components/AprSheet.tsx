'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { Sheet } from '../../../ui/surfaces/Sheet.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { stakeCopy } from '../copy.ts';
import type { useProtocol } from '../hooks/useProtocol.ts';

type LiquidApr = NonNullable<NonNullable<ReturnType<typeof useProtocol>['data']>['apr']['liquid']>;

interface Props {
  readonly apr: LiquidApr;
  readonly feeBps: number | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The yearly rate with its formula and the four figures that went into it. */
export function AprSheet({ apr, feeBps, open, onClose }: Props) {
  const words = stakeCopy.apr;
  const now = useChainTime();
  const rate = (ray: bigint) => formatAmount(ray, { decimals: 27, digits: 8 });
  return (
    <Sheet open={open} onClose={onClose} title={words.title}>
      <div className="grid gap-5">
        <p className="rounded-control bg-sunken px-4 py-3 text-15">{words.formula}</p>
        <p className="text-pretty text-muted">{words.meaning}</p>
        <Facts
          facts={[
            {
              label: words.start,
              value: rate(apr.startRateRay),
              note: <Moment at={apr.from} now={now} show="date" />,
            },
            {
              label: words.end,
              value: rate(apr.endRateRay),
              note: <Moment at={apr.to} now={now} show="date" />,
            },
            { label: words.result, value: formatPercent(apr.aprBps) },
            { label: words.fee, value: feeBps === undefined ? '…' : formatPercent(feeBps) },
          ]}
        />
      </div>
    </Sheet>
  );
}
