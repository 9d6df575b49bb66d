import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is made, not written; and what no build reads. */
const SKIPPED =
  /^(node_modules|\.next|out|dist|artifacts|test-results|stories)$|\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/;

/**
 * One hash over the names and bytes of files and folders. Reads the disk and not git's list: a downloaded tree
 * has no git.
 */
export function hashTree(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (!statSync(full).isDirectory()) {
      hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
      return;
    }
    for (const name of readdirSync(full).sort()) if (!SKIPPED.test(name)) add(`${path}/${name}`);
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
