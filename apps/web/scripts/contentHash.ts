import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders that hold results or tests: their bytes must not change the id of a build. */
const skipped = new Set(['node_modules', '.next', 'out', 'stories', 'test-results']);

/** @returns the first 20 hex digits of a SHA-256 over the names and bytes of all source files below `root`. */
export function contentHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(root)) {
    hash.update(relative(root, file));
    hash.update('\0');
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 20);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.endsWith('.test.ts'))
    .filter((entry) => entry.name !== 'next-env.d.ts' && !entry.name.endsWith('.tsbuildinfo'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
