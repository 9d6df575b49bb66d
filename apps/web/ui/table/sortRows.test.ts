import { expect, it } from 'vitest';
import type { Column } from './column.ts';
import { nextSort, sortRows } from './sortRows.ts';

interface Row {
  readonly name: string;
  readonly stake: bigint;
}
const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, sortBy: (row) => row.name },
  { id: 'stake', header: 'Stake', cell: (row) => String(row.stake), sortBy: (row) => row.stake },
  { id: 'plain', header: 'Plain', cell: () => null },
];
const rows: Row[] = [
  { name: 'Node 10', stake: 5n },
  { name: 'Node 9', stake: 10n ** 24n },
  { name: 'Node 2', stake: 5n },
];
const names = (sort: Parameters<typeof sortRows>[2]) => sortRows(rows, columns, sort).map((row) => row.name);

it('sorts by amounts beyond what a float holds, and keeps equal rows in order', () => {
  expect(names({ id: 'stake', direction: 'ascending' })).toEqual(['Node 10', 'Node 2', 'Node 9']);
  expect(names({ id: 'stake', direction: 'descending' })).toEqual(['Node 9', 'Node 10', 'Node 2']);
});

it('sorts names with numbers as people count', () => {
  expect(names({ id: 'name', direction: 'ascending' })).toEqual(['Node 2', 'Node 9', 'Node 10']);
});

it('leaves the order alone without something to sort by', () => {
  expect(names(undefined)).toEqual(rows.map((row) => row.name));
  expect(names({ id: 'plain', direction: 'ascending' })).toEqual(rows.map((row) => row.name));
});

it('turns over on the second press', () => {
  expect(nextSort(undefined, 'stake')).toEqual({ id: 'stake', direction: 'descending' });
  expect(nextSort({ id: 'stake', direction: 'descending' }, 'stake').direction).toBe('ascending');
  expect(nextSort({ id: 'stake', direction: 'descending' }, 'name').direction).toBe('descending');
});
