import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What holds results, tests or words about the code: their bytes must not change the id of a build. */
const skipped =
  /^(node_modules|\.next|out|stories|test-results|docs|next-env\.d\.ts)$|\.(test\.tsx?|tsbuildinfo|md)$/;

/** @returns the first 20 hex digits of a SHA-256 over the names and bytes of all source files below the folders. */
export function contentHash(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of filesBelow(folder)) {
      hash.update(relative(folder, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 20);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
