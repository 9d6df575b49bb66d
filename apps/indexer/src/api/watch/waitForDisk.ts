import { db } from 'ponder:api';
import { sql } from 'ponder';

/**
 * PGlite waits for the disk after every statement, and the whole process with it: two thirds of a backfill. What is
 * killed before it is complete is deleted anyhow (`start/tendIndex.ts`), so until then nobody need wait. PGlite has one
 * session for all, and its command line outweighs settings that are kept in the database.
 */
export async function waitForDisk(wait: boolean): Promise<void> {
  if (process.env.DATABASE_URL !== undefined) return;
  await db.execute(wait ? sql`set synchronous_commit = on` : sql`set synchronous_commit = off`);
}
