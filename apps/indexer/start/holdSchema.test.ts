import { type Postgres, startPostgres } from '@metis-blitz/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { holdSchema } from './holdSchema.ts';
import { requireSchema } from './requireSchema.ts';
import { TryAgain } from './TryAgain.ts';

/* T32: who writes is alone, and who was killed keeps nobody waiting. */

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.stop());

const nobody = () => undefined;

test('one holds a schema, another waits for its end, and a third has a schema of its own', async () => {
  const first = await holdSchema(postgres.url, 'one', nobody);
  const other = await holdSchema(postgres.url, 'two', nobody);
  let isSecond = false;
  const waiting = holdSchema(postgres.url, 'one', nobody).then((client) => {
    isSecond = true;
    return client;
  });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(isSecond).toBe(false);
  await first.end();
  const second = await waiting;
  await Promise.all([second.end(), other.end()]);
});

test('what a killed process had under way is waited for', async () => {
  const writer = new Client({ connectionString: postgres.url, application_name: 'three_user' });
  await writer.connect();
  const waiting = holdSchema(postgres.url, 'three', nobody);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await writer.end();
  await (await waiting).end();
});

test('who is cut off is told so', async () => {
  const told = vi.fn();
  const client = await holdSchema(postgres.url, 'four', told);
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const admin = new Client({ connectionString: postgres.url });
  onTestFinished(() => admin.end());
  await admin.connect();
  await admin.query('select pg_terminate_backend($1)', [rows[0].pid]);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(told.mock.lastCall?.[0]).toMatch(/^PostgreSQL let go of the index \(terminating connection/);
});

test('a database that is not there is one sentence', async () => {
  const attempt = holdSchema(`${postgres.url}-gone`, 'five', nobody);
  await expect(attempt).rejects.toThrow('PostgreSQL cannot be had: database "postgres-gone" does not exist.');
  await expect(attempt).rejects.toBeInstanceOf(TryAgain);
});

test('who only answers waits for one who indexes', async () => {
  await expect(requireSchema(postgres.url, 'six')).rejects.toThrow(
    'Nothing is indexed under the schema six yet',
  );
  const client = await holdSchema(postgres.url, 'six', nobody);
  await client.query('create schema six; create table six._ponder_meta (key text, value jsonb)');
  await requireSchema(postgres.url, 'six');
  await client.end();
});
