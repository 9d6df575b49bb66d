import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What decides which rows come out of which events. How they are served does not. */
const SOURCES = ['ponder.schema.ts', 'ponder.config.ts', 'schema', 'lib', 'src'];
const SERVING = join('src', 'api');

/** Tells one version of the indexing code from another: Ponder itself looks at a part of it only. */
export async function sourcesFingerprint(root: string): Promise<string> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    .filter((file) => SOURCES.some((source) => file === source || file.startsWith(join(source, '/'))))
    .filter((file) => !file.startsWith(SERVING))
    .sort();

  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(root, file)));
  }
  return hash.digest('hex').slice(0, 8);
}
