import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ask } from './keptIndex.ts';

const MARK = 'unsound';

/** Marks a directory of PGlite as not to be gone on with. */
export function markDirectory(directory: string): Promise<void> {
  return writeFile(join(directory, MARK), '');
}

/** Whether a directory of PGlite was marked. */
export function isDirectoryMarked(directory: string): boolean {
  return existsSync(join(directory, MARK));
}

/** Marks a schema of PostgreSQL as not to be gone on with. */
export function markSchema(ask: Ask, schema: string): Promise<unknown> {
  return ask(`comment on schema "${schema}" is '${MARK}'`);
}

/** Whether a schema of PostgreSQL was marked. */
export async function isSchemaMarked(ask: Ask, schema: string): Promise<boolean> {
  const { rows } = await ask(
    `select from pg_namespace where nspname = '${schema}' and obj_description(oid, 'pg_namespace') = '${MARK}'`,
  );
  return rows.length > 0;
}
