import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import {
  cancelUnbonding,
  castSplitVote,
  delegate,
  delegateLiquidVotes,
  delegatePoolVotes,
  harvest,
  propose,
  rebalance,
  redeemNative,
  requestWithdrawal,
  setDepositCap,
  setMetadata,
  settle,
  stake,
  transferShares,
  transferTicket,
  undelegate,
} from '@metis-blitz/sdk';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { parseEther } from 'viem';
import type { IndexedWorld } from './indexedWorld.ts';
import { send } from './send.ts';

const [newcomer, friend] = ACCOUNT_INDEX.newcomers;
const at = (index: number) => developmentAccount(index).address;

/** What people do on a day: each kind of thing once, in ways that touch each other. */
export async function liveDay(world: IndexedWorld): Promise<void> {
  const { contracts } = world.deployment;
  const act = (from: number, request: Parameters<typeof send>[2]) => send(world, from, request);

  await act(newcomer, stake(contracts, { assets: parseEther('9000'), receiver: at(newcomer) }));
  await act(newcomer, transferShares(contracts, { to: at(friend), shares: parseEther('100') }));
  await act(newcomer, delegateLiquidVotes(contracts, { delegatee: at(friend) }));
  await act(
    newcomer,
    redeemNative(contracts, {
      shares: parseEther('10'),
      receiver: at(friend),
      owner: at(newcomer),
      minAssets: 0n,
    }),
  );
  await act(
    newcomer,
    requestWithdrawal(contracts, { shares: parseEther('50'), receiver: at(newcomer), owner: at(newcomer) }),
  );
  await giveTicketAway(world);

  await act(newcomer, delegate(contracts, { id: 3n, assets: parseEther('40') }));
  await act(newcomer, undelegate(contracts, { id: 3n, shares: parseEther('15') }));
  const [request] = (await accountOf(world, newcomer)).unbonding;
  if (!request) throw new Error('The index knows no request.');
  await act(newcomer, cancelUnbonding(contracts, { requestId: request.requestId, shares: parseEther('5') }));
  await act(newcomer, delegatePoolVotes(contracts, { delegatee: at(friend) }));

  // A name that no text column takes must not stop the index.
  await act(
    ACCOUNT_INDEX.operators[0],
    setMetadata(contracts, { id: 1n, metadata: '{"name":"Andromeda\u0000 One"}' }),
  );
  await splitVote(world);

  // Nor must a proposal's text, of which the governor keeps the hash.
  const [, , , , , sixth] = ACCOUNT_INDEX.stakers;
  const calls = [setDepositCap(contracts, { cap: parseEther('500000') })];
  const text = '# A text\u0000with a hole';
  await act(sixth, propose(contracts, { governor: 'protocol', calls, text, proposer: at(sixth) }));

  await act(ACCOUNT_INDEX.keeper, settle(contracts, { maxEpochs: 32n }));
  await act(ACCOUNT_INDEX.keeper, harvest(contracts));
  await act(ACCOUNT_INDEX.keeper, rebalance(contracts));
}

async function giveTicketAway(world: IndexedWorld): Promise<void> {
  const [ticket] = (await accountOf(world, newcomer)).tickets;
  if (!ticket) throw new Error('The index knows no ticket.');
  const gift = { from: at(newcomer), to: at(friend), ticketId: ticket.id };
  await send(world, newcomer, transferTicket(world.deployment.contracts, gift));
}

/** In two ballots, each to several sides. */
async function splitVote(world: IndexedWorld): Promise<void> {
  const [voter] = ACCOUNT_INDEX.stakers.slice(1);
  if (voter === undefined) throw new Error('There is no second staker.');
  const { data } = await queryIndexer(world.indexer, indexerRoutes.proposals, { query: { state: 'active' } });
  const [proposal] = data.items;
  if (!proposal) throw new Error('No vote runs.');

  for (const split of [
    { against: 1n, for: parseEther('3'), abstain: 2n },
    { against: parseEther('1'), for: 0n, abstain: 0n },
  ]) {
    const ballot = {
      governor: proposal.governor,
      proposalId: proposal.id,
      split,
      reason: 'Both have a point.',
    };
    await send(world, voter, castSplitVote(world.deployment.contracts, ballot));
  }
}

async function accountOf(world: IndexedWorld, index: number) {
  await world.caughtUp();
  return (await queryIndexer(world.indexer, indexerRoutes.account, { params: { address: at(index) } })).data;
}
