import { type Context, ponder } from 'ponder:registry';
import { ratePoint } from 'ponder:schema';
import { zeroAddress } from 'viem';
import { RAY } from '../lib/assetsOf.ts';
import { withProfit } from '../lib/vaultBooks.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import { moveShares } from './shared/moveShares.ts';
import { recordActivity } from './shared/recordActivity.ts';

/** The point of the deployment, before every other. */
const START = '0';

/* BALANCES */

ponder.on('LiquidStaking:Transfer', async ({ event, context: { db } }) => {
  const { from, to, value: shares } = event.args;
  await moveShares(db, event.block.timestamp, { from, to, shares, vault: event.log.address });

  const between = from !== zeroAddress && to !== zeroAddress && from !== to && shares > 0n;
  if (!between) return;
  await recordActivity(db, event, from, 'shares-sent', { shares, counterparty: to });
  await recordActivity(db, event, to, 'shares-received', { shares, counterparty: from });
});

/* DEPOSIT */

// Told by every way in; `Staked` says the same of one of them.
ponder.on('LiquidStaking:Deposit', async ({ event, context: { db } }) => {
  const { sender, owner, assets, shares } = event.args;
  const { timestamp } = event.block;
  const isSeed = !(await db.find(ratePoint, { id: START }));
  if (isSeed) {
    const seed = {
      timestamp,
      block: event.block.number,
      cause: 'start',
      rateRay: RAY,
      assets,
      fee: 0n,
    } as const;
    await db.insert(ratePoint).values({ id: START, ...seed });
  }

  await changeAccount(db, owner, timestamp, (row) => ({ staked: row.staked + assets }));
  await changeProtocol(db, timestamp, (row) => ({ buffer: row.buffer + assets }), { staked: assets });
  const counterparty = sender === owner ? null : sender;
  await recordActivity(db, event, owner, 'staked', { assets, shares, counterparty });
});

/* INSTANT EXIT */

ponder.on('LiquidStaking:Redeemed', async ({ event, context }) => {
  const { receiver, owner, assets, fee, shares } = event.args;
  const { db } = context;
  const { timestamp } = event.block;
  const period = await vestingPeriod(context);
  await changeAccount(db, owner, timestamp, (row) => ({ redeemed: row.redeemed + assets }));
  await changeProtocol(
    db,
    timestamp,
    (row) => withProfit({ ...row, buffer: row.buffer - assets }, fee, period, timestamp),
    { redeemed: assets, exitFees: fee },
  );
  const counterparty = owner === receiver ? null : receiver;
  await recordActivity(db, event, owner, 'redeemed', { assets, shares, counterparty });
});

/* WITHDRAWAL REQUEST */

ponder.on('LiquidStaking:WithdrawalQueued', async ({ event, context: { db } }) => {
  const { owner, receiver, firstTicketId, assets, shares } = event.args;
  const { timestamp } = event.block;
  await changeAccount(db, owner, timestamp, (row) => ({ requested: row.requested + assets }));
  await changeProtocol(db, timestamp, (row) => ({ queuedShares: row.queuedShares + shares }), {
    requested: assets,
  });
  await recordActivity(db, event, owner, 'withdrawal-requested', {
    assets,
    shares,
    ticketId: firstTicketId,
    counterparty: owner === receiver ? null : receiver,
  });
});

/* CRANKS */

ponder.on('LiquidStaking:PrincipalTaken', async ({ event, context: { db } }) => {
  const { active, unbonding, unvested, vestingSince, vestingEnd, rateRay } = event.args;
  const { timestamp, number: block } = event.block;
  await changeProtocol(db, timestamp, () => ({
    routedActive: active,
    routedUnbonding: unbonding,
    unvested,
    vestingSince: BigInt(vestingSince),
    vestingUntil: BigInt(vestingEnd),
  }));
  await db
    .insert(ratePoint)
    .values({ id: event.id, timestamp, block, cause: 'rebalance', rateRay, assets: 0n, fee: 0n });
});

ponder.on('LiquidStaking:LossBooked', async ({ event, context: { db } }) => {
  const { loss, lossToRecover, rateRay } = event.args;
  const { timestamp, number: block } = event.block;
  // The books are told by PrincipalTaken, just before.
  await changeProtocol(db, timestamp, () => ({ lossToRecover }), { losses: loss });
  await db
    .insert(ratePoint)
    .values({ id: event.id, timestamp, block, cause: 'loss', rateRay, assets: loss, fee: 0n });
});

ponder.on('LiquidStaking:Harvested', async ({ event, context }) => {
  const { rewards, fee, lossToRecover, rateRay } = event.args;
  const { db } = context;
  const { timestamp, number: block } = event.block;
  const period = await vestingPeriod(context);
  await changeProtocol(
    db,
    timestamp,
    (row) => ({
      ...withProfit({ ...row, buffer: row.buffer + rewards }, rewards - fee, period, timestamp),
      lossToRecover,
      harvestedRewards: row.harvestedRewards + rewards,
    }),
    { harvested: rewards, harvestFees: fee },
  );
  await db
    .insert(ratePoint)
    .values({ id: event.id, timestamp, block, cause: 'harvest', rateRay, assets: rewards, fee });
});

ponder.on('LiquidStaking:Rebalanced', async ({ event, context: { db } }) => {
  // After the books of PrincipalTaken: `buffer` is what is left of what came and went.
  await changeProtocol(db, event.block.timestamp, () => ({ buffer: event.args.buffer }));
});

ponder.on('LiquidStaking:Finalized', async ({ event, context }) => {
  const { assets, surplus } = event.args;
  const { timestamp } = event.block;
  const period = await vestingPeriod(context);
  await changeProtocol(context.db, timestamp, (row) =>
    withProfit({ ...row, buffer: row.buffer - assets }, surplus, period, timestamp),
  );
});

/** It never changes, and no event tells it. */
async function vestingPeriod({ client, contracts }: Context<'LiquidStaking:Harvested'>): Promise<bigint> {
  const { abi, address } = contracts.LiquidStaking;
  return BigInt(
    await client.readContract({ abi, address, functionName: 'vestingPeriod', cache: 'immutable' }),
  );
}

/* SETTINGS */

ponder.on('LiquidStaking:DepositCapUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ depositCap: event.args.newCap }));
});

ponder.on('LiquidStaking:FeesUpdated', async ({ event, context: { db } }) => {
  const { newHarvestFeeBps: harvestFeeBps, newExitFeeBps: exitFeeBps } = event.args;
  await changeProtocol(db, event.block.timestamp, () => ({ harvestFeeBps, exitFeeBps }));
});

ponder.on('LiquidStaking:BufferTargetUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ bufferTargetBps: event.args.newBps }));
});

ponder.on('LiquidStaking:EntriesPaused', async ({ event, context: { db } }) => {
  const vaultEntriesPausedUntil = BigInt(event.args.until);
  await changeProtocol(db, event.block.timestamp, () => ({ vaultEntriesPausedUntil }));
});

ponder.on('LiquidStaking:EntriesResumed', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ vaultEntriesPausedUntil: 0n }));
});
