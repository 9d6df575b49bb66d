import type { ReactNode } from 'react';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import type { sequencersCopy } from '../../copy.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';
import { coverOf } from '../../model.ts';

interface CompareFigure {
  readonly label: string;
  readonly cell: (row: SequencerRow) => ReactNode;
  readonly value: (row: SequencerRow) => bigint | number | null;
  /** Which way is better for a delegator; left out where neither is. */
  readonly better?: 'more' | 'less';
}

const known = (value: number | null | undefined, write: (value: number) => ReactNode): ReactNode =>
  value === undefined ? <Skeleton width="4ch" /> : value === null ? '—' : write(value);

/** The figures that sequencers are compared by, in the order one asks for them. */
export const compareFigures = (
  { list, compare, status }: typeof sequencersCopy,
  now: number | undefined,
): readonly CompareFigure[] => [
  {
    label: list.apr,
    cell: ({ aprBps }) => known(aprBps, (bps) => formatPercent(bps)),
    value: ({ aprBps }) => aprBps ?? null,
    better: 'more',
  },
  {
    label: list.commission,
    cell: ({ commissionBps }) => formatPercent(commissionBps),
    value: ({ commissionBps }) => commissionBps,
    better: 'less',
  },
  {
    label: compare.cover,
    cell: (row) => formatPercent(Math.floor(coverOf(row).part * 10_000), 1),
    value: (row) => coverOf(row).part,
    better: 'less',
  },
  {
    label: list.bond,
    cell: ({ bond }) => <Amount value={bond} digits={0} />,
    value: ({ bond }) => bond,
    better: 'more',
  },
  {
    label: list.uptime,
    cell: ({ uptimeBps }) => known(uptimeBps, (bps) => formatPercent(bps)),
    value: ({ uptimeBps }) => uptimeBps ?? null,
    better: 'more',
  },
  {
    label: list.epochs,
    cell: ({ epochs }) => known(epochs, String),
    value: ({ epochs }) => epochs ?? null,
  },
  {
    label: compare.slashes,
    cell: ({ slashes }) => known(slashes, String),
    value: ({ slashes }) => slashes ?? null,
    better: 'less',
  },
  {
    label: compare.room,
    cell: ({ room }) => <Amount value={room} digits={0} />,
    value: ({ room }) => room,
  },
  {
    label: compare.delegators,
    cell: ({ delegators }) => known(delegators, String),
    value: ({ delegators }) => delegators ?? null,
  },
  {
    label: compare.since,
    cell: ({ registeredAt }) => known(registeredAt, (at) => <Moment at={at} now={now} show="date" />),
    value: () => null,
  },
  { label: compare.state, cell: (row) => status[row.status], value: () => null },
];
