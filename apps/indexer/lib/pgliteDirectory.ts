import { join } from 'node:path';

/** Where PGlite keeps one schema: a directory each, so that one that is over can be deleted whole. */
export function pgliteDirectory(indexDir: string, schema: string): string {
  return join(indexDir, 'pglite', schema);
}
