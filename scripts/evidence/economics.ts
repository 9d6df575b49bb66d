import type { Bench } from '../bench/Bench.ts';
import { figures } from '../bench/figures.ts';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { runTool } from './runTool.ts';

const FILE = 'contracts/test/integration/governance/Economics.t.sol';

/** What the test says at its end, and what the caps of its fund allow (`FundDefaults`). */
const SAID = [
  { name: 'rented majorities: attacks that passed', unit: 'attacks' },
  { name: 'rented majorities: METIS won at most', unit: 'METIS', cap: 100_000 },
  { name: 'heaps of small grants: METIS won at most', unit: 'METIS', cap: 2_500 },
] as const;

/** Attacks on the fund of random sizes: what they win beside what the caps allow. */
export const economics: Bench = {
  name: 'economics',
  options: { runs: { type: 'string', default: '300' } },
  async run({ root, progress, options }) {
    const step = progress.step(`${options.runs} attacks of each kind`);
    const env = { BLITZ_ECONOMICS_RUNS: String(options.runs) };
    const { code, says } = await runTool(root, ['hardhat', 'test', 'solidity', FILE], env, step.update);
    if (code !== 0) throw new Refusal(`An attack won more than the caps allow.\n${says}`);
    step.done();

    const rows = SAID.map(({ name, unit, ...rest }) => {
      const value = Number(new RegExp(`${name} (\\d+)`).exec(says)?.[1]);
      const target = 'cap' in rest ? `≤ ${rest.cap.toLocaleString('en')}` : '> 0';
      return { name, value, unit, target, ok: 'cap' in rest ? value <= rest.cap : value > 0 };
    });
    return figures('attack', rows);
  },
};
