import { head } from 'ponder:schema';
import { sql } from 'ponder';
import type { Sql } from '../serve/reading.ts';

/** The chain time of the block that a statement reads, in unix seconds: as SQL, it is known only there. */
export function now(): Sql<string> {
  return sql`(select ${head.timestamp} from ${head})`;
}
