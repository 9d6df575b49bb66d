import { cpus, loadavg } from 'node:os';
import { Refusal } from '../../bootstrap/Refusal.mjs';
import type { Bench } from '../Bench.ts';
import { figures } from '../figures.ts';
import { backfill } from './backfill.ts';
import { live } from './live.ts';

const MINUTES = 2;
const PARTS = ['backfill', 'live'];

/** How fast the index reads a chain and answers, with PGlite and with PostgreSQL, on two cores. */
export const indexer: Bench = {
  name: 'indexer',
  options: { minutes: { type: 'string' }, only: { type: 'string' } },
  async run(surroundings) {
    const { minutes: asked = String(MINUTES), only } = surroundings.options;
    const minutes = Number(asked);
    if (!(minutes > 0))
      throw new Refusal(`--minutes is how long the load for memory lasts: ${MINUTES}, or 30.`);
    if (only !== undefined && !PARTS.includes(String(only))) {
      throw new Refusal(`--only is one of ${PARTS.join(', ')}.`);
    }
    const before = load();
    const rows = [
      ...(only === 'live' ? [] : await backfill(surroundings)),
      ...(only === 'backfill' ? [] : await live(surroundings, minutes)),
    ];
    return figures(
      'indexer',
      rows,
      `Index (and PostgreSQL, durable) on two of ${cpus().length} cores, chain and load on the others; load of the machine ${before} before, ${load()} after.`,
    );
  },
};

const load = () => loadavg()[0]?.toFixed(1) ?? '?';
