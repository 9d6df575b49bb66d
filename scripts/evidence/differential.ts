import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../bench/Bench.ts';
import { figures } from '../bench/figures.ts';
import { runTool } from './runTool.ts';

/** Of vitest's JSON report, what is used here. */
interface Report {
  testResults: { assertionResults: { fullName: string; status: string; duration?: number }[] }[];
}

/** The contracts beside an independent model in TypeScript: more scenarios than in `npm test`. */
export const differential: Bench = {
  name: 'differential',
  options: { scenarios: { type: 'string', default: '300' } },
  async run({ root, progress, options }) {
    const step = progress.step(`${options.scenarios} scenarios of each model`);
    const report = join(mkdtempSync(join(tmpdir(), 'differential-')), 'report.json');
    const command = ['vitest', 'run', '--project', 'packages/testing', 'differential'];
    await runTool(
      root,
      [
        ...command,
        '--testTimeout=3600000',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { BLITZ_SCENARIOS: String(options.scenarios) },
      step.update,
    );
    step.done();

    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
    const rows = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ fullName, status, duration = 0 }) => ({
        name: fullName,
        value: Math.round(duration / 1_000),
        unit: 's',
        target: '0 wei apart',
        ok: status === 'passed',
      }));
    return figures('model and contract', rows);
  },
};
