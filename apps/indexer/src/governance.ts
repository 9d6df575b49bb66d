import { type Context, ponder } from 'ponder:registry';
import { head, proposal, vote } from 'ponder:schema';
import { type Ballot, ballot } from '../lib/ballot.ts';
import { cleanText } from '../lib/cleanText.ts';
import { fundPromise } from '../lib/fundPromise.ts';
import type { GovernorName } from '../schema/governance.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeDelegate } from './shared/changeDelegate.ts';
import { recordActivity } from './shared/recordActivity.ts';
import type { Happening } from './shared/types.ts';

type GovernorContext = Context<'Governor:ProposalCreated'>;

/* PROPOSE */

ponder.on('Governor:ProposalCreated', async ({ event, context }) => {
  const { proposalId, proposer, targets, values, calldatas, voteStart, voteEnd, description } = event.args;
  const { db, contracts } = context;
  const { timestamp } = event.block;
  const governor = governorName(context, event);
  const calls = targets.map((target, i) => ({ target, data: calldatas[i] ?? '0x' }));
  const promised = fundPromise(contracts.EcosystemFund.address, calls);

  await db.insert(proposal).values({
    governor,
    proposalId,
    id: event.id,
    proposer,
    targets: [...targets],
    values: values.map(String),
    calldatas: [...calldatas],
    description: cleanText(description),
    createdAt: timestamp,
    createdBlock: event.block.number,
    createdTx: event.transaction.hash,
    voteStart,
    voteEnd,
    extended: false,
    againstVotes: 0n,
    forVotes: 0n,
    abstainVotes: 0n,
    voters: 0,
    fundBucketId: promised?.bucketId ?? null,
    fundAssets: promised?.assets ?? null,
  });
  await db.update(head, { id: 1 }).set(({ nextSnapshotAt }) => ({
    nextSnapshotAt: nextSnapshotAt !== null && nextSnapshotAt < voteStart ? nextSnapshotAt : voteStart,
  }));
  await changeAccount(db, proposer, timestamp);
  await recordActivity(db, event, proposer, 'proposed', {
    governor,
    proposalId,
    assets: promised?.assets ?? null,
  });
});

/* VOTE */

ponder.on('Governor:VoteCast', async ({ event, context }) => {
  const { support, weight } = event.args;
  await count(context, event, ballot(support, weight));
});

ponder.on('Governor:VoteCastWithParams', async ({ event, context }) => {
  const { support, weight, params } = event.args;
  await count(context, event, ballot(support, weight, params));
});

ponder.on('Governor:ProposalExtended', async ({ event, context }) => {
  const { proposalId, extendedDeadline: voteEnd } = event.args;
  await context.db
    .update(proposal, { governor: governorName(context, event), proposalId })
    .set({ voteEnd, extended: true });
});

type VoteEvent = Happening & {
  args: { voter: `0x${string}`; proposalId: bigint; weight: bigint; reason: string };
};

/** Someone may split his weight over several ballots: they add up, and the last reason stands. */
async function count(context: GovernorContext, event: VoteEvent, split: Ballot): Promise<void> {
  const { voter, proposalId, weight, reason } = event.args;
  const { db } = context;
  const { timestamp } = event.block;
  const governor = governorName(context, event);
  const first = !(await db.find(vote, { governor, proposalId, voter }));

  await db
    .insert(vote)
    .values({
      governor,
      proposalId,
      voter,
      timestamp,
      tx: event.transaction.hash,
      againstVotes: split.against,
      forVotes: split.for,
      abstainVotes: split.abstain,
      weight,
      reason: cleanText(reason),
    })
    .onConflictDoUpdate((row) => ({
      timestamp,
      tx: event.transaction.hash,
      againstVotes: row.againstVotes + split.against,
      forVotes: row.forVotes + split.for,
      abstainVotes: row.abstainVotes + split.abstain,
      weight: row.weight + weight,
      reason: cleanText(reason) || row.reason,
    }));
  await db.update(proposal, { governor, proposalId }).set((row) => ({
    againstVotes: row.againstVotes + split.against,
    forVotes: row.forVotes + split.for,
    abstainVotes: row.abstainVotes + split.abstain,
    voters: row.voters + Number(first),
  }));
  await changeDelegate(db, voter, timestamp, (row) => ({
    votesCast: row.votesCast + Number(first),
    lastVoteAt: timestamp,
  }));
  await changeAccount(db, voter, timestamp);
  await recordActivity(db, event, voter, 'voted', { governor, proposalId, assets: weight });
}

/* QUEUE, EXECUTE, CANCEL */

ponder.on('Governor:ProposalQueued', async ({ event, context }) => {
  const { proposalId, etaSeconds: executableAt } = event.args;
  await context.db
    .update(proposal, { governor: governorName(context, event), proposalId })
    .set({ queuedAt: event.block.timestamp, executableAt });
});

ponder.on('Governor:ProposalExecuted', async ({ event, context }) => {
  const { proposalId } = event.args;
  await context.db
    .update(proposal, { governor: governorName(context, event), proposalId })
    .set({ executedAt: event.block.timestamp, executedTx: event.transaction.hash, executedId: event.id });
});

ponder.on('Governor:ProposalCanceled', async ({ event, context }) => {
  const { proposalId } = event.args;
  await context.db
    .update(proposal, { governor: governorName(context, event), proposalId })
    .set({ canceledAt: event.block.timestamp });
});

/** Which of the two governors spoke. */
function governorName({ contracts }: GovernorContext, { log }: Pick<Happening, 'log'>): GovernorName {
  const protocolGovernor = contracts.Governor.address[0];
  return log.address.toLowerCase() === protocolGovernor?.toLowerCase() ? 'protocol' : 'operations';
}
