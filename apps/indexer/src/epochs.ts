import { type Context, ponder } from 'ponder:registry';
import { epoch, sequencer } from 'ponder:schema';
import { changeProtocol } from './shared/changeProtocol.ts';
import { changeSequencer } from './shared/changeSequencer.ts';
import { copyOf } from './shared/copyOf.ts';

type Epoch = typeof epoch.$inferSelect;

/* METIS' RECORD */

ponder.on('SequencerSet:NewEpoch', async ({ event, context: { db } }) => {
  const { epochId, startBlock, endBlock, signer } = event.args;
  const { timestamp } = event.block;
  const fresh = committed({ id: epochId, signer, startBlock, endBlock, committedAt: timestamp });
  await db.insert(epoch).values(fresh).onConflictDoUpdate(fresh);
  await changeProtocol(db, timestamp, () => ({ currentEpoch: epochId }));
});

ponder.on('SequencerSet:ReCommitEpoch', async ({ event, context }) => {
  const { oldEpochId, newEpochId, startBlock, endBlock, newSigner } = event.args;
  const { timestamp } = event.block;
  const { db } = context;

  const cut = await knownEpoch(context, oldEpochId, timestamp);
  const fresh = committed({
    id: newEpochId,
    signer: newSigner,
    startBlock,
    endBlock,
    committedAt: timestamp,
  });
  await db.update(epoch, { id: oldEpochId }).set({
    endBlock: startBlock - 1n,
    // A finished epoch that had no follower goes on until the recommit.
    assignedEndBlock: cut.assignedEndBlock >= startBlock ? cut.assignedEndBlock : startBlock - 1n,
    recommitted: cut.assignedEndBlock >= startBlock,
  });
  await db.insert(epoch).values(fresh).onConflictDoUpdate(fresh);
  await changeProtocol(db, timestamp, () => ({ currentEpoch: newEpochId }));
});

/* WHAT WE PAID FOR IT */

ponder.on('SequencerPool:EpochSettled', async ({ event, context }) => {
  const { epochId, id, blocks, rewards, operatorPart, rewardPerShareRay } = event.args;
  const { timestamp } = event.block;
  const { db } = context;

  await knownEpoch(context, epochId, timestamp);
  const earner = id === 0n ? undefined : copyOf(await db.find(sequencer, { id }));
  await db.update(epoch, { id: epochId }).set({
    settledAt: timestamp,
    paidBlocks: blocks,
    rewards,
    operatorPart,
    ...(earner && {
      settledFor: id,
      rewardPerShareRayBefore: earner.rewardPerShareRay,
      rewardPerShareRay,
    }),
  });
  await changeProtocol(
    db,
    timestamp,
    (row) => ({ lastSettledEpoch: epochId, settledRewards: row.settledRewards + rewards }),
    { rewards, paidBlocks: blocks },
  );
  if (!earner) return;

  await changeSequencer(db, id, timestamp, (row) => ({
    rewardPerShareRay,
    paidBlocks: row.paidBlocks + blocks,
    rewards: row.rewards + rewards,
    operatorRewards: row.operatorRewards + operatorPart,
  }));
});

function committed(known: Pick<Epoch, 'id' | 'signer' | 'startBlock' | 'endBlock' | 'committedAt'>): Epoch {
  return {
    ...known,
    assignedEndBlock: known.endBlock,
    recommitted: false,
    settledAt: null,
    paidBlocks: null,
    rewards: null,
    operatorPart: null,
    settledFor: null,
    rewardPerShareRayBefore: null,
    rewardPerShareRay: null,
  };
}

/**
 * The record began before our deployment: the first epochs that we meet were committed unseen. Read at the newest
 * block, as few nodes keep the state of old ones; what is settled or taken away does not change any more.
 */
async function knownEpoch(
  { db, client, contracts }: Context<'SequencerSet:NewEpoch'>,
  id: bigint,
  timestamp: bigint,
): Promise<Epoch> {
  const known = copyOf(await db.find(epoch, { id }));
  if (known) return known;

  const [, signer, startBlock, endBlock] = await client.readContract({
    abi: contracts.SequencerSet.abi,
    address: contracts.SequencerSet.address,
    functionName: 'epochs',
    args: [id],
    cache: 'immutable',
  });
  return db.insert(epoch).values(committed({ id, signer, startBlock, endBlock, committedAt: timestamp }));
}
