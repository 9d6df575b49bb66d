import { formatUnits } from 'viem';

export type Cell = string | number | null;
export type CsvColumns<Item> = readonly (readonly [name: string, cell: (item: Item) => Cell])[];

/** Lines for a spreadsheet (RFC 4180). No cell may hold text that a stranger wrote: none can be a formula then. */
export function csvText<Item>(columns: CsvColumns<Item>, items: readonly Item[]): string {
  const lines = [
    columns.map(([name]) => name),
    ...items.map((item) => columns.map(([, cell]) => String(cell(item) ?? ''))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Unix seconds as a moment of UTC. */
export const utc = (timestamp: number): string => new Date(timestamp * 1000).toISOString();

/** Wei in units, with all their digits. */
export const units = (wei: string | null): string | null =>
  wei === null ? null : formatUnits(BigInt(wei), 18);
