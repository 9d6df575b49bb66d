import { Client } from 'pg';
import { TryAgain } from './TryAgain.ts';

const PATIENCE_MS = 10_000;

/** A connection of our own to PostgreSQL, not yet made. */
export function openDatabase(url: string, name: string): Client {
  return new Client({
    connectionString: url,
    application_name: name,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
  });
}

/** @throws TryAgain when the database does not let us in */
export async function connect(client: Client): Promise<void> {
  await client.connect().catch((error: Error) => {
    throw new TryAgain(`PostgreSQL cannot be had: ${error.message || 'no answer'}.`, { cause: error });
  });
}
