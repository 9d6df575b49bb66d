import type { Figure, Measured } from './Bench.ts';
import { table } from './table.ts';

/** Rows and a table of figures that stand by themselves. */
export function figures(title: string, rows: readonly Figure[], note = ''): Measured {
  const body = rows.map(({ name, value, unit, target = '', ok }) => [
    name,
    `${value.toLocaleString('en')} ${unit}`,
    target,
    ok ? '' : '!',
  ]);
  return { rows, print: `${table([title, 'measured', 'wanted', ''], body)}${note && `\n\n${note}`}` };
}
