'use client';

import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { usePool } from '../../hooks/usePool.ts';
import { coverOf } from '../../model.ts';

interface Props {
  readonly id: bigint;
  /** Wei of METIS that come to those at risk; negative when they leave. */
  readonly added?: bigint;
}

/** Part of what the bond covers that is delegated, now or after a change. */
export function CoverUsed({ id, added = 0n }: Props) {
  const sequencer = usePool().data?.sequencers.find((other) => other.id === id);
  if (!sequencer) return <Skeleton width="4ch" />;
  const { part } = coverOf({ ...sequencer, delegated: sequencer.delegated + added });
  return <>{formatPercent(Math.floor(part * 10_000), 1)}</>;
}
