import { countChecks } from './countChecks.ts';
import { countPlaywright } from './countPlaywright.ts';
import { countSolidity } from './countSolidity.ts';
import { countVitest } from './countVitest.ts';
import type { Stage } from './Stage.ts';

/**
 * Everything that must be green, in the order that keeps two cores busy. `compile` and `app` count nothing: they
 * prepare what others read, so that no two of them build the same.
 */
export const stages: readonly Stage[] = [
  {
    name: 'compile',
    command: () => ({ file: 'hardhat', args: ['build'] }),
  },
  {
    name: 'typescript',
    command: (report) => ({
      file: 'vitest',
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    }),
    count: countVitest,
  },
  {
    name: 'app',
    command: () => ({ file: 'node', args: ['scripts/build/main.ts', '--only', 'web'] }),
  },
  {
    name: 'stories',
    after: ['app'],
    command: (report) => ({
      file: 'playwright',
      args: ['test', '--reporter=line,json'],
      cwd: 'apps/web',
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    }),
    count: countPlaywright,
  },
  {
    name: 'contracts',
    after: ['compile'],
    command: (report) => ({ file: 'node', args: ['scripts/test/solidity.ts', report] }),
    count: countSolidity,
  },
  {
    name: 'check',
    after: ['compile'],
    command: (report) => ({ file: 'node', args: ['scripts/checks/main.ts', '--json', report] }),
    count: countChecks,
  },
];
