import { votingPoint } from 'ponder:schema';
import { and, desc, eq, lte } from 'ponder';
import type { Snapshot } from '../serve/snapshot.ts';

/** Units that voted through an account at a past moment: lsMETIS shares (liquid), wei of METIS (pool). */
export async function votingUnits(
  snapshot: Snapshot,
  account: `0x${string}`,
  at: bigint,
): Promise<{ liquid: bigint; pool: bigint }> {
  return {
    liquid: await unitsAt(snapshot, 'liquid', account, at),
    pool: await unitsAt(snapshot, 'pool', account, at),
  };
}

async function unitsAt({ tx }: Snapshot, source: 'liquid' | 'pool', account: `0x${string}`, at: bigint) {
  const [row] = await tx
    .select({ units: votingPoint.units })
    .from(votingPoint)
    .where(
      and(eq(votingPoint.account, account), eq(votingPoint.source, source), lte(votingPoint.timestamp, at)),
    )
    .orderBy(desc(votingPoint.id))
    .limit(1);
  return row?.units ?? 0n;
}
