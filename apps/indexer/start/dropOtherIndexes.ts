import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Deletes what PGlite kept of other chains and of older code, beside its directory of today: nobody will ask for it again. */
export async function dropOtherIndexes(directory: string): Promise<void> {
  const folder = dirname(directory);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (name !== basename(directory)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
