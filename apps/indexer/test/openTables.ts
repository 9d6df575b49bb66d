import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pgliteDirectory } from '../lib/pgliteDirectory.ts';

/** Opens what PGlite keeps of an index that does not run. @returns its tables' schema, and the database */
export async function openTables(folder: string): Promise<{ schema: string; database: PGlite }> {
  const [schema] = readdirSync(join(folder, 'pglite'));
  if (!schema) throw new Error('No index is kept here.');
  return { schema, database: await PGlite.create(pgliteDirectory(folder, schema)) };
}
