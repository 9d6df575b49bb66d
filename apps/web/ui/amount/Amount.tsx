'use client';

import { Skeleton } from '../feedback/Skeleton.tsx';
import { Tooltip } from '../surfaces/Tooltip.tsx';
import { exactAmount } from './exactAmount.ts';
import { type AmountFormat, formatAmount } from './formatAmount.ts';

interface Props extends AmountFormat {
  /** In the smallest unit. undefined: not loaded, which is never shown as 0. null: there is none to show. */
  readonly value: bigint | undefined | null;
  readonly unit?: string;
  /** A plus sign for gains. */
  readonly signed?: boolean;
}

/** The only way a number of money comes on the screen. All its digits are in the tooltip. */
export function Amount({ value, unit, signed, ...format }: Props) {
  if (value === undefined) return <Skeleton width="6ch" />;
  if (value === null) return <span className="text-muted">—</span>;

  const exact = exactAmount(value, format.decimals);
  const shown = formatAmount(value, format);
  const figure = (
    <data value={exact} className="whitespace-nowrap">
      {signed && value > 0n ? '+' : ''}
      {shown}
      {unit && <span className="unit text-muted"> {unit}</span>}
    </data>
  );
  const complete = shown.replaceAll(',', '').replace(/\.?0+$/, '') === exact.replace(/\.?0+$/, '');
  if (complete) return figure;
  return <Tooltip text={unit ? `${exact} ${unit}` : exact}>{figure}</Tooltip>;
}
