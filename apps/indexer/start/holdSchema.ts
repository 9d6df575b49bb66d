import type { Client } from 'pg';
import { connect, openDatabase } from './openDatabase.ts';
import { TryAgain } from './TryAgain.ts';

/** First half of the key of our advisory locks, so that others' are other ones. */
const OURS = 0x62_6c_74_7a;
const PATIENCE_MS = 10_000;
const PAUSE_MS = 250;
const PULSE_MS = 5_000;

/**
 * Makes this process the only one that writes to a schema of PostgreSQL, for as long as it lives: by a lock that the
 * database gives up the moment it sees the connection end, as it does after a kill. (Ponder's own is a time in a
 * table, which a dead process leaves behind for 25 s.) When the connection is lost, so is the lock, and with it the
 * certainty of being alone.
 * @param onLost is told why, in a sentence
 * @throws TryAgain when the database does not answer, or another process holds the schema
 */
export async function holdSchema(
  url: string,
  schema: string,
  onLost: (sentence: string) => void,
): Promise<Client> {
  const client = openDatabase(url, `${schema}_hold`);
  let isHeld = false;
  let reason = '';
  client.on('error', (error) => {
    reason ||= error.message;
  });
  client.once('end', () => {
    if (isHeld)
      onLost(
        `PostgreSQL let go of the index (${reason || 'the connection ended'}): it is to be started again.`,
      );
  });
  await connect(client);
  // A machine that is gone says no farewell: the server is to find out in half a minute.
  await client.query(
    'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3',
  );
  await client.query('set idle_session_timeout = 0').catch(() => undefined);

  const deadline = performance.now() + PATIENCE_MS;
  while (!(await take(client, schema))) {
    if (performance.now() > deadline) {
      await client.end();
      throw new TryAgain(`Another process indexes into the schema ${schema}: end that one first.`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  isHeld = true;
  // Silence is not noticed by itself.
  setInterval(() => client.query('select 1').catch(() => undefined), PULSE_MS).unref();
  return client;
}

/** Also waits for what a killed process had under way: its last statement may still be carried out. */
async function take(client: Client, schema: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1, hashtext($2)) as taken',
    [OURS, schema],
  );
  if (rows[0]?.taken !== true) return false;
  const { rows: writers } = await client.query(
    'select from pg_stat_activity where application_name = $1 and datname = current_database() limit 1',
    [`${schema}_user`],
  );
  if (writers.length === 0) return true;
  await client.query('select pg_advisory_unlock($1, hashtext($2))', [OURS, schema]);
  return false;
}
