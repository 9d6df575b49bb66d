import { getAddress, type Hex } from 'viem';
import { openTables } from './openTables.ts';

/** What was planted. */
export interface Planted {
  /** Has one wei of lsMETIS that nobody staked. */
  holder: string;
  /** When the rate was another one than the index says now, unix seconds. */
  rateAt: number;
  /** Of which small grant a wei of deposit too much stands in its proposer's history. */
  smallGrantId: string;
  /** Whose delegators are said to have earned more by an epoch than it paid. */
  sequencerId: string;
}

/** Plants four wrong rows that no reorg can take back: a balance, a rate, a line in a history, what an epoch paid. */
export async function plantRow(folder: string): Promise<Planted> {
  const { schema, database } = await openTables(folder);
  // Ponder's triggers need tables that only its own session has.
  await database.query("set session_replication_role = 'replica'");
  const plant = async <Row>(table: string, key: string, change: string, where: string): Promise<Row> => {
    const { rows } = await database.query<Row>(`
      update "${schema}".${table} set ${change} where ${key} = (
        select max(${key}) from "${schema}".${table}
        where ${where} and ${key} not in (select ${key} from "${schema}"._reorg__${table})
      ) returning *`);
    if (!rows[0]) throw new Error(`${table} has no row to spoil.`);
    return rows[0];
  };
  const { address } = await plant<{ address: Hex }>(
    'account',
    'address',
    'shares = shares + 1',
    'shares > 0',
  );
  const raised = 'rate_ray = rate_ray + 1000000000000000';
  const { timestamp } = await plant<{ timestamp: string }>('rate_point', 'id', raised, 'true');
  const { small_grant_id: smallGrantId } = await plant<{ small_grant_id: string }>(
    ...(['activity', 'id', 'assets = assets + 1', "kind = 'small-grant-proposed'"] as const),
  );
  const paidMore = 'reward_per_share_ray = reward_per_share_ray + 1000000000000000000000000';
  const paid = 'reward_per_share_ray > reward_per_share_ray_before';
  const { settled_for: sequencerId } = await plant<{ settled_for: string }>('epoch', 'id', paidMore, paid);
  await database.close();
  return { holder: getAddress(address), rateAt: Number(timestamp), smallGrantId, sequencerId };
}

/** What a reconciliation has to name, and all that it may. */
export function differencesOf({ holder, rateAt, smallGrantId, sequencerId }: Planted) {
  return {
    must: [
      /^lsMETIS of all$/,
      new RegExp(`^lsMETIS of ${holder}$`),
      new RegExp(`^rate at ${rateAt}$`),
      new RegExp(`^deposit of small grant ${smallGrantId} in histories$`),
      /^deposits in histories$/,
      new RegExp(`^rewards by day of 0x\\w{40} at sequencer ${sequencerId}$`),
    ],
    may: /lsMETIS|^rate at|^price at|in histories|^rewards by day of/,
  };
}
