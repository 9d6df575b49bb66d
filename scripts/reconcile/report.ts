import type { Difference } from '../../apps/indexer/reconcile/Comparison.ts';
import type { Reconciliation } from '../../apps/indexer/reconcile/reconcile.ts';
import { table } from '../bench/table.ts';

/** For people: a line per part, and each figure that differs. */
export function reportText({ blocks, parts }: Reconciliation): string {
  const compared = parts.reduce((sum, part) => sum + part.compared, 0);
  const differences = parts.flatMap((part) => part.differences.map((one) => ({ part: part.name, ...one })));
  const rows = parts.map((part) => [
    part.name,
    part.compared.toLocaleString('en'),
    String(part.differences.length),
  ]);
  const at =
    blocks.from === blocks.to
      ? `block ${blocks.from}`
      : `blocks ${blocks.from} to ${blocks.to}, each piece at its own`;
  return [
    table(
      [`index and contracts at ${at}`, 'compared', 'different'],
      [...rows, ['all', compared.toLocaleString('en'), String(differences.length)]],
    ),
    ...parts.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
    ...differences.map(
      ({ part, what, index, chain }) => `${part}: ${what}: the index says ${index}, the contracts ${chain}`,
    ),
  ].join('\n');
}

/** The same for programs; amounts as text. */
export function reportJson({ blocks, parts }: Reconciliation): string {
  const shown = parts.map(({ name, compared, differences, notes }) => ({
    name,
    compared,
    notes,
    differences: differences.map(({ what, index, chain }: Difference) => ({
      what,
      index: String(index),
      chain: String(chain),
    })),
  }));
  return JSON.stringify({ blocks, parts: shown }, undefined, 2);
}
