import { db } from 'ponder:api';
import { begun, head } from 'ponder:schema';
import { eq, sql } from 'ponder';
import type { Block } from './block.ts';
import { type Reading, type Sql, written } from './reading.ts';
import { runPrepared } from './runPrepared.ts';

export type Readings = Readonly<Record<string, Reading<unknown>>>;
export type Answers<R extends Readings> = {
  [Key in keyof R]: R[Key] extends Reading<infer T> ? T : never;
};

type Rows = unknown[][];
type BlockRow = [number: string, hash: `0x${string}`, timestamp: string, writing: `0x${string}`];

/**
 * Puts all readings into one statement, together with the block that the tables stand at: whatever else goes on, one
 * statement sees the tables at one moment.
 * @returns undefined while nothing has been indexed yet; `isWhole` is false while a block is being written
 */
export async function ask<R extends Readings>(
  readings: R,
): Promise<{ block: Block; isWhole: boolean; answers: Answers<R> } | undefined> {
  const parts = Object.values(readings).map(
    ({ query }) => sql`(select coalesce(json_agg(t.row), '[]'::json) from ${query} t)`,
  );
  const statement = sql`select json_build_array(${sql.join([theBlock(), ...parts], sql`, `)})::text as answer`;
  const text = await runPrepared(db.execute(statement));
  const [[at], ...rows] = JSON.parse(text) as [BlockRow[], ...Rows[]];
  if (at === undefined) return undefined;

  const [number, hash, timestamp, writing] = at;
  const answers = Object.entries(readings).map(([name, { decode }], i) => [name, decode(rows[i] ?? [])]);
  return {
    block: { number: BigInt(number), hash, timestamp: BigInt(timestamp) },
    isWhole: writing === hash,
    answers: Object.fromEntries(answers) as Answers<R>,
  };
}

let block: Sql | undefined;

function theBlock(): Sql {
  block ??= written(readBlock());
  return block;
}

function readBlock(): Sql {
  const row = sql`json_build_array(${head.number}::text, ${head.hash}, ${head.timestamp}::text, ${begun.hash})`;
  const query = db
    .select({ row: row.as('row') })
    .from(head)
    .innerJoin(begun, eq(begun.id, head.id))
    .limit(1);
  return sql`(select coalesce(json_agg(t.row), '[]'::json) from ${query} t)`;
}
