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

const SUITES = [
  'apps/indexer/test/rpcFaults.test.ts',
  'apps/indexer/test/crashes.test.ts',
  'apps/indexer/test/postgresCrashes.test.ts',
  'apps/indexer/test/chainReset.test.ts',
  'apps/indexer/test/databaseFaults.test.ts',
  'apps/indexer/test/generated.test.ts',
  'apps/web/server/generatedRequests.test.ts',
  'scripts/start/forkedHouse.test.ts',
];

/** What the index survives, oftener than `npm test` has time for: each row is one test, with the seconds it took. */
export const stress: Bench = {
  name: 'stress',
  options: {
    kills: { type: 'string', default: '50' },
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
  async run({ root, progress, options }) {
    const { kills, requests, seed } = options;
    const step = progress.step(`${kills} kills, ${requests} requests a route, seed ${seed}`);
    const report = join(mkdtempSync(join(tmpdir(), 'stress-')), 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await runTool(
      root,
      ['vitest', 'run', '--testTimeout=3600000', '--no-file-parallelism', ...reporters, ...SUITES],
      {
        BLITZ_KILLS: String(kills),
        BLITZ_REQUESTS: String(requests),
        BLITZ_SEED: String(seed),
        BLITZ_WHOLE: '1',
        BLITZ_FORK_HOUSE: '1',
      },
      step.update,
    );
    step.done();

    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
    const rows = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status, duration = 0 }) => ({
        name: fullName,
        value: Math.round(duration / 1_000),
        unit: 's',
        target: 'as a clean index',
        ok: status === 'passed',
      }));
    return figures('what is survived', rows);
  },
};
