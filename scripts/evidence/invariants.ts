import { globSync } from 'node:fs';
import type { Bench, Figure } from '../bench/Bench.ts';
import { figures } from '../bench/figures.ts';

/** Of what the runner hands back of each test contract, what is used here. */
interface SuiteResult {
  id: { name: string };
  testResults: {
    name: string;
    status: string;
    kind: { runs?: bigint; calls?: bigint; reverts?: bigint };
  }[];
}

/** The stateful campaigns with more runs and longer ones than in `npm test`. */
export const invariants: Bench = {
  name: 'invariants',
  options: { runs: { type: 'string', default: '512' }, depth: { type: 'string', default: '128' } },
  async run({ progress, options }) {
    const step = progress.step(`${options.runs} runs of ${options.depth} calls of each campaign`);
    process.env.BLITZ_INVARIANT_RUNS = String(options.runs);
    process.env.BLITZ_INVARIANT_DEPTH = String(options.depth);
    // Reads the settings above when it is loaded.
    const { default: hre } = await import('hardhat');
    const testFiles = globSync('contracts/test/invariant/**/*.t.sol', { cwd: hre.config.paths.root });
    // The runner knows the handlers by their artifacts, which a build of the campaigns alone does not leave.
    await hre.tasks.getTask('build').run({});
    const result = await hre.tasks.getTask(['test', 'solidity']).run({ testFiles });
    const { suiteResults }: { suiteResults: SuiteResult[] } = result.success ? result.value : result.error;
    step.done();

    const rows = suiteResults.flatMap(({ id, testResults }) =>
      testResults
        .filter(({ kind }) => kind.calls !== undefined)
        .map(
          ({ name, status, kind }): Figure => ({
            name: `${id.name} ${name.replace(/\(.*/, '')}`,
            value: Number(kind.calls),
            unit: `calls, ${kind.reverts} of them refused`,
            target: 'holds',
            ok: status === 'Success',
          }),
        ),
    );
    return figures('invariant', rows);
  },
};
