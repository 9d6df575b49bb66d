import { bucket } from 'ponder:schema';
import type { Db } from './types.ts';

/* The books of a bucket: amounts in wei of METIS. */

/** @param balance of the bucket, after the promise */
export async function commit(db: Db, id: bigint, assets: bigint, balance: bigint): Promise<void> {
  await db.update(bucket, { id }).set((row) => ({ balance, committed: row.committed + assets }));
}

/** What the balance gained is what nobody is promised any more. */
export async function uncommit(db: Db, id: bigint, balance: bigint): Promise<void> {
  await db
    .update(bucket, { id })
    .set((row) => ({ balance, committed: row.committed - (balance - row.balance) }));
}

export async function pay(db: Db, id: bigint, assets: bigint): Promise<void> {
  await db
    .update(bucket, { id })
    .set((row) => ({ committed: row.committed - assets, paid: row.paid + assets }));
}
