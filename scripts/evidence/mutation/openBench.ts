import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../runTool.ts';
import { roundsOf } from './roundsOf.ts';

/** What Solidity tests are made of. */
const COPIED = [
  'contracts',
  'hardhat.config.ts',
  'remappings.txt',
  'package.json',
  'scripts/build',
  'packages/testing/vectors',
  '.cache/hardhat',
];

export type Verdict = 'killed' | 'survived' | 'invalid';

/** A copy of the contracts and their tests, to break one thing at a time in. */
export interface MutationBench {
  /** Puts `text` in place of the file, runs the tests round by round until one fails, and puts `original` back. */
  judge(path: string, text: string, original: string): Promise<Verdict>;
  close(): void;
}

/** Copies what was built too, so that only what a mutant changes is compiled. */
export function openBench(root: string, number: number, rounds: number): MutationBench {
  const folder = join(root, '.cache/mutation', String(number));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  const hardhat = (...args: string[]) => runTool(folder, ['hardhat', ...args]);
  return {
    async judge(path, text, original) {
      const file = join(folder, path);
      writeFileSync(file, text);
      try {
        if ((await hardhat('build', '--no-tests')).code !== 0) return 'invalid';
        for (const files of roundsOf(folder, path).slice(0, rounds)) {
          if ((await hardhat('test', 'solidity', ...files)).code !== 0) return 'killed';
        }
        return 'survived';
      } finally {
        writeFileSync(file, original);
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
