import { ponder } from 'ponder:registry';
import { votingPoint } from 'ponder:schema';
import { changeAccount } from './shared/changeAccount.ts';
import { changeDelegate } from './shared/changeDelegate.ts';
import { recordActivity } from './shared/recordActivity.ts';

ponder.on('LiquidStaking:DelegateVotesChanged', async ({ event, context: { db } }) => {
  const { delegate: account, newVotes: units } = event.args;
  const { timestamp } = event.block;
  await changeDelegate(db, account, timestamp, () => ({ liquidUnits: units }));
  await db.insert(votingPoint).values({ id: event.id, source: 'liquid', account, timestamp, units });
});

ponder.on('SequencerPool:DelegateVotesChanged', async ({ event, context: { db } }) => {
  const { delegate: account, newVotes: units } = event.args;
  const { timestamp } = event.block;
  await changeDelegate(db, account, timestamp, () => ({ poolUnits: units }));
  await db.insert(votingPoint).values({ id: event.id, source: 'pool', account, timestamp, units });
});

ponder.on('LiquidStaking:DelegateChanged', async ({ event, context: { db } }) => {
  const { delegator, toDelegate } = event.args;
  const liquidDelegate = toDelegate === delegator ? null : toDelegate;
  await changeAccount(db, delegator, event.block.timestamp, () => ({ liquidDelegate }));
  await recordActivity(db, event, delegator, 'votes-delegated', { counterparty: toDelegate });
});

ponder.on('SequencerPool:DelegateChanged', async ({ event, context: { db } }) => {
  const { delegator, toDelegate } = event.args;
  const poolDelegate = toDelegate === delegator ? null : toDelegate;
  await changeAccount(db, delegator, event.block.timestamp, () => ({ poolDelegate }));
  await recordActivity(db, event, delegator, 'votes-delegated', { counterparty: toDelegate });
});
