import { type Context, ponder } from 'ponder:registry';
import { head, proposal } from 'ponder:schema';
import { isNull } from 'ponder';
import { beginBlock } from './shared/beginBlock.ts';
import { requireNext } from './shared/requireNext.ts';

ponder.on('Head:block', async ({ event, context }) => {
  const { number, hash, timestamp } = event.block;
  await beginBlock(context.db, event.block);
  const known = await context.db.find(head, { id: 1 });
  await requireNext(known, event.block);
  const nextSnapshotAt = known?.nextSnapshotAt ?? null;
  const due = nextSnapshotAt !== null && nextSnapshotAt < timestamp;
  const row = {
    number,
    hash,
    timestamp,
    nextSnapshotAt: due ? await writeQuorums(context, timestamp) : nextSnapshotAt,
  };
  await context.db
    .insert(head)
    .values({ id: 1, ...row })
    .onConflictDoUpdate(row);
});

/**
 * The quorum of a vote is fixed by the stake at its snapshot, and no event tells it: it is read once, when the
 * snapshot is past. Read at the newest block, as few nodes keep the state of old ones; the answer is the same.
 * @returns when the next snapshot is due, null when none is known
 */
async function writeQuorums(
  { db, client, contracts }: Context<'Head:block'>,
  now: bigint,
): Promise<bigint | null> {
  const { abi, address: governors } = contracts.Governor;
  const granularity = BigInt(
    await client.readContract({
      ...contracts.LiquidStaking,
      functionName: 'clockGranularity',
      cache: 'immutable',
    }),
  );
  const clock = now - (now % granularity);
  const waiting = await db.sql
    .select({ governor: proposal.governor, proposalId: proposal.proposalId, voteStart: proposal.voteStart })
    .from(proposal)
    .where(isNull(proposal.quorum));

  let next: bigint | null = null;
  for (const { governor, proposalId, voteStart } of waiting) {
    if (voteStart < clock) {
      const quorum = await client.readContract({
        abi,
        address: governors[governor === 'protocol' ? 0 : 1],
        functionName: 'quorum',
        args: [voteStart],
        cache: 'immutable',
      });
      await db.update(proposal, { governor, proposalId }).set({ quorum });
    } else if (next === null || voteStart < next) next = voteStart;
  }
  return next;
}
