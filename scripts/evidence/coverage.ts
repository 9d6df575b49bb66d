import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench/Bench.ts';
import { figures } from '../bench/figures.ts';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readLcov } from './readLcov.ts';
import { runTool } from './runTool.ts';

/** Percent of lines, as in the gate of the best peer. */
const WANTED = 95;

/** Which lines of the contracts the Solidity tests reach, by room. */
export const coverage: Bench = {
  name: 'coverage',
  async run({ root, progress }) {
    const step = progress.step('every Solidity test, with counters in the contracts');
    const { code, says } = await runTool(
      root,
      ['hardhat', '--coverage', 'test', 'solidity'],
      {},
      step.update,
    );
    if (code !== 0) throw new Refusal(`The tests do not pass, so nothing is covered.\n${says}`);
    step.done();

    const files = readLcov(readFileSync(join(root, 'coverage/lcov.info'), 'utf8'));
    const roomOf = (path: string) => path.split('/').slice(0, 3).join('/');
    const rooms = [...new Set(files.map(({ path }) => roomOf(path)))].sort();
    const all = [
      ...rooms.map((name) => ({ name, part: files.filter(({ path }) => roomOf(path) === name) })),
      { name: 'all of it', part: files },
    ];
    const rows = all.map(({ name, part }) => {
      const lines = part.reduce((sum, { lines }) => sum + lines, 0);
      const reached = part.reduce((sum, { missed }) => sum - missed.length, lines);
      const value = Math.round((reached / lines) * 1_000) / 10;
      return { name, value, unit: '% of lines', target: `≥ ${WANTED}`, ok: value >= WANTED };
    });
    const missed = files.filter((file) => file.missed.length > 0);
    const note = missed.map(({ path, missed }) => `${path}: ${missed.join(', ')}`).join('\n');
    return figures('reached by tests', rows, note && `Not reached:\n${note}`);
  },
};
