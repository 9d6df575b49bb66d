import { ponder } from 'ponder:registry';
import { delegation, equivocation, slash, unbonding } from 'ponder:schema';
import { and, eq, gt, isNull } from 'ponder';
import { assetsOf } from '../lib/assetsOf.ts';
import { beginBlock } from './shared/beginBlock.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import { changeSequencer } from './shared/changeSequencer.ts';
import { recordActivity } from './shared/recordActivity.ts';

ponder.on('SequencerPool:Slashed', async ({ event, context: { db } }) => {
  const { id, fractionWad, fromBond, fromDelegators, bond, bondLeaving, indexRay, evidenceHash } = event.args;
  const { timestamp, number: block } = event.block;
  const { before } = await changeSequencer(
    db,
    id,
    timestamp,
    (row) => ({
      bond,
      bondLeaving,
      indexRay,
      slashes: row.slashes + 1,
    }),
    { slashed: fromBond + fromDelegators },
  );
  await db.insert(slash).values({
    id: event.id,
    sequencerId: id,
    timestamp,
    block,
    tx: event.transaction.hash,
    fractionWad,
    fromBond,
    fromDelegators,
    bondAfter: bond,
    indexRayBefore: before.indexRay,
    indexRayAfter: indexRay,
    evidenceHash,
  });
  await changeProtocol(db, timestamp, (row) => ({ slashNonce: row.slashNonce + 1n }));
  await recordActivity(db, event, before.operator, 'slashed', { assets: fromBond, sequencerId: id });
  if (indexRay === before.indexRay) return;

  await beginBlock(db, event.block);
  // One line for each who lost. A slash that reaches delegators is rare, and each of them will ask.
  const active = await db.sql
    .select({ owner: delegation.account, shares: delegation.shares })
    .from(delegation)
    .where(and(eq(delegation.sequencerId, id), gt(delegation.shares, 0n)));
  const leaving = await db.sql
    .select({ owner: unbonding.owner, shares: unbonding.shares })
    .from(unbonding)
    .where(
      and(eq(unbonding.sequencerId, id), gt(unbonding.unlockAt, timestamp), isNull(unbonding.withdrawnAt)),
    );
  const sharesOf = new Map<`0x${string}`, bigint>();
  for (const { owner, shares } of [...active, ...leaving]) {
    sharesOf.set(owner, (sharesOf.get(owner) ?? 0n) + shares);
  }
  for (const [owner, shares] of sharesOf) {
    const assets = assetsOf(shares, before.indexRay) - assetsOf(shares, indexRay);
    await recordActivity(db, event, owner, 'slashed', { assets, shares, sequencerId: id });
  }
});

ponder.on('SequencerPool:SlashedSwept', async ({ event, context: { db } }) => {
  const { assets } = event.args;
  await changeProtocol(db, event.block.timestamp, (row) => ({ sweptSlashes: row.sweptSlashes + assets }));
});

/* BOUNTY: who proved a lie is owed a part of what the slash took */

ponder.on('SequencerPool:BountyGranted', async ({ event, context: { db } }) => {
  const { id: sequencerId, reporter, assets } = event.args;
  await changeAccount(db, reporter, event.block.timestamp);
  await recordActivity(db, event, reporter, 'bounty-granted', { assets, sequencerId });
});

ponder.on('SequencerPool:BountyClaimed', async ({ event, context: { db } }) => {
  const { reporter, receiver, assets } = event.args;
  await changeAccount(db, reporter, event.block.timestamp);
  const counterparty = receiver === reporter ? null : receiver;
  await recordActivity(db, event, reporter, 'bounty-claimed', { assets, counterparty });
});

/* COURT */

/* The pool has told of the slash and of the tombstone before, in the same transaction. */
ponder.on('EquivocationCourt:EquivocationProven', async ({ event, context: { db } }) => {
  const { id: sequencerId, signer, reporter, blockNumber, hashA, hashB, slashed } = event.args;
  await db.insert(equivocation).values({
    ...{ sequencerId, signer, reporter, blockNumber, hashA, hashB, slashed },
    timestamp: event.block.timestamp,
    tx: event.transaction.hash,
  });
});
