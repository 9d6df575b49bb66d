import { ponder } from 'ponder:registry';
import { ticket } from 'ponder:schema';
import { zeroAddress } from 'viem';
import { changeAccount } from './shared/changeAccount.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import { recordActivity } from './shared/recordActivity.ts';

ponder.on('WithdrawalQueue:WithdrawalRequested', async ({ event, context: { db } }) => {
  const { ticketId, receiver, assets, shares } = event.args;
  const { timestamp } = event.block;
  await db.insert(ticket).values({
    id: ticketId,
    owner: receiver,
    assetsAtRequest: assets,
    shares,
    requestedAt: timestamp,
    requestTx: event.transaction.hash,
  });
  await changeAccount(db, receiver, timestamp);
  await changeProtocol(db, timestamp, (row) => ({
    lastTicketId: ticketId,
    waitingAssets: row.waitingAssets + assets,
  }));
});

// Told before the line moves, so that TicketsFinalized finds the pay of those that a loss has reached.
ponder.on('WithdrawalQueue:TicketReduced', async ({ event, context: { db } }) => {
  await db.update(ticket, { id: event.args.ticketId }).set({ assets: event.args.assets });
});

ponder.on('WithdrawalQueue:TicketsFinalized', async ({ event, context: { db } }) => {
  const { fromTicketId, toTicketId, claimable } = event.args;
  const { timestamp } = event.block;
  let shares = 0n;
  let reserved = 0n;

  for (let id = fromTicketId; id <= toTicketId; id++) {
    const row = await db
      .update(ticket, { id })
      .set((waiting) => ({ assets: waiting.assets ?? waiting.assetsAtRequest, finalizedAt: timestamp }));
    shares += row.shares;
    reserved += row.assetsAtRequest;
    await recordActivity(
      db,
      { ...event, id: `${event.id}${String(id).padStart(12, '0')}` },
      row.owner,
      'ticket-finalized',
      {
        assets: row.assets,
        shares: row.shares,
        ticketId: id,
      },
    );
  }
  await changeProtocol(db, timestamp, (row) => ({
    lastFinalizedId: toTicketId,
    queuedShares: row.queuedShares - shares,
    waitingAssets: row.waitingAssets - reserved,
    claimableAssets: claimable,
  }));
});

ponder.on('WithdrawalQueue:TicketClaimed', async ({ event, context: { db } }) => {
  const { ticketId, owner, receiver, assets } = event.args;
  const { timestamp } = event.block;
  await db.update(ticket, { id: ticketId }).set({ claimedAt: timestamp });
  await changeAccount(db, owner, timestamp, (row) => ({ claimed: row.claimed + assets }));
  await changeProtocol(db, timestamp, (row) => ({ claimableAssets: row.claimableAssets - assets }));
  const counterparty = owner === receiver ? null : receiver;
  await recordActivity(db, event, owner, 'ticket-claimed', { assets, ticketId, counterparty });
});

ponder.on('WithdrawalQueue:Transfer', async ({ event, context: { db } }) => {
  const { from, to, tokenId: ticketId } = event.args;
  // A mint is told by WithdrawalRequested, a burn by TicketClaimed: both say more.
  if (from === zeroAddress || to === zeroAddress || from === to) return;

  const { timestamp } = event.block;
  await db.update(ticket, { id: ticketId }).set({ owner: to });
  await changeAccount(db, from, timestamp);
  await changeAccount(db, to, timestamp);
  await recordActivity(db, event, from, 'ticket-sent', { ticketId, counterparty: to });
  await recordActivity(db, event, to, 'ticket-received', { ticketId, counterparty: from });
});
