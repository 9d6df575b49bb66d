import { posix } from 'node:path';

const IMPORT = /\bimport\b[^;]*?["'](\.[^"']+)["']\s*;/g;

/**
 * Every file of the project that the one at `path` needs, itself included.
 *
 * @param read the text of a file, by its path in the repository
 * @param enter whether what the file at a path imports counts too
 */
export function importsOf(
  path: string,
  read: (path: string) => string,
  enter: (path: string) => boolean = () => true,
): Set<string> {
  const found = new Set<string>();
  const left = [path];
  for (let next = left.pop(); next; next = left.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    if (!enter(next)) continue;
    for (const [, name = ''] of read(next).matchAll(IMPORT)) left.push(posix.join(posix.dirname(next), name));
  }
  return found;
}
