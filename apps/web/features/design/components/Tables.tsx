'use client';

import { useState } from 'react';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import type { Column, Sort } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';

interface Row {
  readonly name: string;
  readonly stake: bigint;
  readonly bond: bigint;
  readonly commission: number;
  readonly status: string;
  readonly tone: StatusTone;
  readonly own?: boolean;
}

const metis = 10n ** 18n;
const rows: readonly Row[] = [
  {
    name: 'Northwind',
    stake: 92_400n * metis,
    bond: 24_000n * metis,
    commission: 500,
    status: 'Active',
    tone: 'earn',
  },
  {
    name: 'Meridian',
    stake: 61_250n * metis,
    bond: 20_000n * metis,
    commission: 750,
    status: 'Active',
    tone: 'earn',
    own: true,
  },
  {
    name: 'Halyard',
    stake: 18_003n * metis + 1n,
    bond: 19_100n * metis,
    commission: 1000,
    status: 'Jailed',
    tone: 'loss',
  },
  {
    name: 'Plumb',
    stake: 4_020n * metis,
    bond: 20_500n * metis,
    commission: 0,
    status: 'Exiting',
    tone: 'wait',
  },
];

const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Sequencer', cell: (row) => row.name, sortBy: (row) => row.name, narrow: 'title' },
  {
    id: 'status',
    header: 'Status',
    cell: (row) => <StatusChip tone={row.tone}>{row.status}</StatusChip>,
    narrow: 'detail',
  },
  {
    id: 'stake',
    header: 'Stake',
    align: 'point',
    cell: (row) => <Amount value={row.stake} />,
    sortBy: (row) => row.stake,
    narrow: 'figure',
  },
  {
    id: 'bond',
    header: 'Bond',
    align: 'point',
    cell: (row) => <Amount value={row.bond} />,
    sortBy: (row) => row.bond,
  },
  {
    id: 'commission',
    header: 'Commission',
    align: 'point',
    cell: (row) => formatPercent(row.commission),
    sortBy: (row) => row.commission,
    narrow: 'figure',
  },
];

export function Tables() {
  const [sort, setSort] = useState<Sort>({ id: 'stake', direction: 'descending' });
  return (
    <Section title="Table" note="A list with the two figures that matter where the screen is narrow.">
      <DataTable
        caption="Example sequencers"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        sort={sort}
        onSort={setSort}
        own={(row) => row.own === true}
        open={{ href: () => '#', go: () => undefined }}
      />
    </Section>
  );
}
