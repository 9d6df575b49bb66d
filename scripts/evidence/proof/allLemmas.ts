import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lemma } from './Lemma.ts';
import { lemmasIn } from './lemmasIn.ts';

/** Every lemma of `contracts/proof`, file by file. */
export function allLemmas(root: string): Lemma[] {
  return globSync('contracts/proof/*.sol', { cwd: root })
    .sort()
    .flatMap((file) => lemmasIn(file, readFileSync(join(root, file), 'utf8')));
}
