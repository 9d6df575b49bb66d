'use client';

import { useState } from 'react';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import type { Column, Sort } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { designCopy } from '../copy.ts';

const words = designCopy;

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
    status: words.figures.chips.active,
    tone: 'earn',
  },
  {
    name: 'Meridian',
    stake: 61_250n * metis,
    bond: 20_000n * metis,
    commission: 750,
    status: words.figures.chips.active,
    tone: 'earn',
    own: true,
  },
  {
    name: 'Halyard',
    stake: 18_003n * metis + 1n,
    bond: 19_100n * metis,
    commission: 1000,
    status: words.figures.chips.jailed,
    tone: 'loss',
  },
  {
    name: 'Plumb',
    stake: 4_020n * metis,
    bond: 20_500n * metis,
    commission: 0,
    status: words.table.exiting,
    tone: 'wait',
  },
];

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    header: words.table.sequencer,
    cell: (row) => row.name,
    sortBy: (row) => row.name,
    narrow: 'title',
  },
  {
    id: 'status',
    header: words.table.status,
    cell: (row) => <StatusChip tone={row.tone}>{row.status}</StatusChip>,
    narrow: 'detail',
  },
  {
    id: 'stake',
    header: words.table.stake,
    align: 'point',
    cell: (row) => <Amount value={row.stake} />,
    sortBy: (row) => row.stake,
    narrow: 'figure',
  },
  {
    id: 'bond',
    header: words.table.bond,
    align: 'point',
    cell: (row) => <Amount value={row.bond} />,
    sortBy: (row) => row.bond,
  },
  {
    id: 'commission',
    header: words.table.commission,
    align: 'point',
    cell: (row) => formatPercent(row.commission),
    sortBy: (row) => row.commission,
    narrow: 'figure',
  },
];

export function Tables() {
  const [sort, setSort] = useState<Sort>({ id: 'stake', direction: 'descending' });
  return (
    <Section title={words.table.title} note={words.table.note}>
      <DataTable
        caption={words.table.caption}
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
