import { type Postgres, startPostgres } from '@metis-blitz/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tendSchema } from './tendSchema.ts';
import { markSchema } from './unsound.ts';

/* T33: what cannot be true is not gone on with. */

let postgres: Postgres;
let database: Client;
beforeAll(async () => {
  postgres = await startPostgres();
  database = new Client({ connectionString: postgres.url });
  await database.connect();
}, 60_000);
afterAll(async () => {
  await database?.end();
  await postgres?.stop();
});

const ask = (question: string) => database.query(question);
const yes = async () => true;

/** A schema with what Ponder keeps of it, and blocks of two chains. */
async function keep(schema: string): Promise<void> {
  await ask(`
    create schema "${schema}";
    create table "${schema}"._ponder_meta (key text, value jsonb);
    create table "${schema}"._ponder_checkpoint (finalized_checkpoint text);
    insert into "${schema}"._ponder_meta values ('app', '{"is_ready": 1, "is_locked": 1}');
    create schema if not exists ponder_sync;
    create table if not exists ponder_sync.blocks (chain_id bigint, number bigint);
    insert into ponder_sync.blocks values (1, 1), (2, 1)`);
}

test('a schema that is good stays, and is unlocked', async () => {
  await keep('good');
  expect(await tendSchema(ask, 'good', 1, yes)).toBe(false);
  const { rows } = await ask(`select value ->> 'is_locked' as locked from good._ponder_meta`);
  expect(rows).toEqual([{ locked: '0' }]);
});

test('one that was marked goes, with the blocks of its chain and of no other', async () => {
  await keep('bad');
  await markSchema(ask, 'bad');
  expect(await tendSchema(ask, 'bad', 1, yes)).toBe(true);
  const { rows } = await ask(
    `select to_regnamespace('bad') is null as gone, chain_id from ponder_sync.blocks`,
  );
  expect(new Set(rows.map(({ gone, chain_id }) => `${gone} ${chain_id}`))).toEqual(new Set(['true 2']));
});
