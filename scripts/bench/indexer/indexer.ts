import { cpus, loadavg } from 'node:os';
import { Refusal } from '../../bootstrap/Refusal.mjs';
import type { Bench, Figure } from '../Bench.ts';
import { figures } from '../figures.ts';
import { backfill } from './backfill.ts';
import { live } from './live.ts';
import { memory } from './memory.ts';

const MINUTES = 2;
const PARTS = { backfill, live, memory };

/** How fast the index reads a chain and answers, with PGlite and with PostgreSQL, on two cores. */
export const indexer: Bench = {
  name: 'indexer',
  options: { minutes: { type: 'string' }, only: { type: 'string' } },
  async run(surroundings) {
    const { minutes: asked = String(MINUTES), only } = surroundings.options;
    const minutes = Number(asked);
    if (!(minutes > 0))
      throw new Refusal(`--minutes is how long the load for memory lasts: ${MINUTES}, or 30.`);
    if (only !== undefined && !isPart(only)) {
      throw new Refusal(`--only is one of ${Object.keys(PARTS).join(', ')}.`);
    }
    const before = load();
    // Memory alone is for long runs; the live part looks at it for a shorter while.
    const parts = only === undefined ? [backfill, live] : [PARTS[only]];
    const rows: Figure[] = [];
    for (const part of parts) rows.push(...(await part(surroundings, minutes)));
    return figures(
      'indexer',
      rows,
      `Index (and PostgreSQL, durable) on two of ${cpus().length} cores, chain and load on the others; load of the machine ${before} before, ${load()} after.`,
    );
  },
};

const isPart = (word: unknown): word is keyof typeof PARTS => Object.hasOwn(PARTS, String(word));
const load = () => loadavg()[0]?.toFixed(1) ?? '?';
