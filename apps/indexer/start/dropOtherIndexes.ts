import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pgliteDirectory } from '../lib/pgliteDirectory.ts';

/** Deletes what PGlite kept of other chains and of older code: nobody will ask for it again. */
export async function dropOtherIndexes(indexDir: string, schema: string): Promise<void> {
  const folder = dirname(pgliteDirectory(indexDir, schema));
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (name !== schema) await rm(join(folder, name), { recursive: true, force: true });
  }
}
