import { type Ask, type KeptIndex, keptIndex } from './keptIndex.ts';
import { unlock } from './unlock.ts';
import { isSchemaMarked } from './unsound.ts';

/**
 * Looks after what PostgreSQL kept, before Ponder opens it, by whoever holds the schema: what is not of the chain (any
 * more) is dropped, all else is freed of the lock that a killed process left behind.
 * @param isOfChain holds it against the chain; what it throws is thrown, and nothing is dropped
 * @returns whether something was dropped
 */
export async function tendSchema(
  ask: Ask,
  schema: string,
  chainId: number,
  isOfChain: (kept: KeptIndex) => Promise<boolean>,
): Promise<boolean> {
  const { rows } = await ask(`select to_regclass('"${schema}"._ponder_meta') is not null as "isThere"`);
  if (!(rows[0] as { isThere: boolean }).isThere) return false;
  const kept = await keptIndex(ask, schema);
  const isGood = !(await isSchemaMarked(ask, schema)) && (!kept || (await isOfChain(kept)));
  if (isGood) {
    await unlock(ask, schema);
    return false;
  }
  await ask(`drop schema "${schema}" cascade`);
  await forgetBlocks(ask, chainId);
  return true;
}

/** What Ponder keeps of a chain's blocks and logs goes by their numbers: it would be taken for the new ones. */
async function forgetBlocks(ask: Ask, chainId: number): Promise<void> {
  const { rows } = await ask(
    `select table_name as name from information_schema.columns
     where table_schema = 'ponder_sync' and column_name = 'chain_id'`,
  );
  for (const { name } of rows as { name: string }[]) {
    await ask(`delete from ponder_sync."${name}" where chain_id = ${chainId}`);
  }
}
