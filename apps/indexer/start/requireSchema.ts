import { connect, openDatabase } from './openDatabase.ts';
import { TryAgain } from './TryAgain.ts';

/**
 * For who only answers: somebody must have begun to index.
 * @throws TryAgain when the database does not answer, or has nothing under that name yet
 */
export async function requireSchema(url: string, schema: string): Promise<void> {
  const client = openDatabase(url, `${schema}_look`);
  await connect(client);
  try {
    const { rows } = await client.query(
      `select to_regclass('"${schema}"._ponder_meta') is not null as "isThere"`,
    );
    if (rows[0]?.isThere !== true) {
      throw new TryAgain(`Nothing is indexed under the schema ${schema} yet: start the one that indexes.`);
    }
  } finally {
    await client.end();
  }
}
