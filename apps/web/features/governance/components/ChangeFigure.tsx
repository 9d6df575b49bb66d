'use client';

import type { Change } from '@metis-blitz/sdk/simulate';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Percent } from '../../../ui/amount/Percent.tsx';
import { exactDuration } from '../../../ui/time/exactDuration.ts';

interface Props {
  readonly value: bigint;
  readonly unit: Change['unit'];
  readonly signed?: boolean;
}

/** A figure of the chain in its own unit. */
export function ChangeFigure({ value, unit, signed = false }: Props) {
  if (unit === 'metis') return <Amount value={value} digits={2} signed={signed} />;
  const sign = signed && value > 0n ? '+' : '';
  if (unit === 'bps') {
    return (
      <span>
        {sign}
        <Percent bps={value} />
      </span>
    );
  }
  if (unit === 'count') return <span>{`${sign}${value}`}</span>;
  const size = exactDuration(Number(value < 0n ? -value : value));
  return <span>{value < 0n ? `−${size}` : `${sign}${size}`}</span>;
}
