import { getAddress, type Hex } from 'viem';
import { openTables } from './openTables.ts';

/** Gives somebody one wei of lsMETIS that nobody staked, in a row that no reorg can take back. @returns to whom */
export async function plantRow(folder: string): Promise<string> {
  const { schema, database } = await openTables(folder);
  // Ponder's triggers need tables that only its own session has.
  await database.query("set session_replication_role = 'replica'");
  const { rows } = await database.query<{ address: Hex }>(`
    update "${schema}".account set shares = shares + 1 where address = (
      select min(address) from "${schema}".account
      where shares > 0 and address not in (select address from "${schema}"._reorg__account)
    ) returning address`);
  await database.close();
  return getAddress(rows[0]?.address ?? '0x');
}
