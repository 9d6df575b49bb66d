import { stakeVotesAbi } from '@metis-blitz/protocol/abi/stakeVotes';
import { awakenFund } from '@metis-blitz/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeError } from '../errors/decodeError.ts';
import { quorum } from '../math/quorum.ts';
import { streamVested } from '../math/streamVested.ts';
import { windowLeft } from '../math/windowLeft.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { cancelProposal } from '../writes/cancelProposal.ts';
import { castSplitVote } from '../writes/castSplitVote.ts';
import { castVote } from '../writes/castVote.ts';
import { claimStream } from '../writes/claimStream.ts';
import { createStream } from '../writes/createStream.ts';
import { delegateLiquidVotes } from '../writes/delegateLiquidVotes.ts';
import { executeProposal } from '../writes/executeProposal.ts';
import { withoutProposer } from '../writes/proposalText.ts';
import { propose } from '../writes/propose.ts';
import { queueProposal } from '../writes/queueProposal.ts';
import { stake } from '../writes/stake.ts';
import { getBallot } from './getBallot.ts';
import { getFund } from './getFund.ts';
import { getGovernor } from './getGovernor.ts';
import { getProposals } from './getProposals.ts';
import { getProposalText } from './getProposalText.ts';
import { getStreams } from './getStreams.ts';
import { getVotes } from './getVotes.ts';
import { getVotingPower } from './getVotingPower.ts';
import { getVotingTotal } from './getVotingTotal.ts';

const governor = 'operations' as const;
const RECIPIENT = 36;
let world: TestWorld;
const context = () => ({ contracts: world.contracts });
const first = async () => {
  const [proposal] = (await getProposals(world.client, { ...context(), governor })).proposals;
  if (!proposal) throw new Error('No proposal.');
  return proposal;
};
const vote = (who: number, choice: 'for' | 'against') =>
  world.send(who, castVote(world.contracts, { governor, proposalId: 1n, choice, reason: 'It is worth it.' }));

beforeAll(async () => {
  world = await openWorld();
  await awakenFund(world.chain, world);
  await world.registerSequencer(WHO.operator, WHO.signer, 20_000n * METIS, 500);
  await world.delegateTo(WHO.staker, 1n, 30_000n * METIS);
  for (const who of [WHO.staker, WHO.other]) {
    const receiver = world.addressOf(who);
    await world.send(who, stake(world.contracts, { assets: 20_000n * METIS, receiver }));
  }
});
afterAll(() => world?.stop());

test('voting power is explained by source', async () => {
  const account = world.addressOf(WHO.staker);
  const power = await getVotingPower(world.client, { ...context(), account });
  expect(power).toMatchObject({ delegated: 30_000n * METIS, liquidDelegate: account, poolDelegate: account });
  expect(power.liquid).toBeGreaterThan(19_999n * METIS);
  expect(power.total).toBe(power.liquid + power.delegated);

  await world.chain.pass(2);
  const past = await getVotingPower(world.client, { ...context(), account, at: power.block.timestamp });
  expect(past.total).toBe(power.total);
});

test('one’s power is a part of all that there is', async () => {
  await world.chain.pass(2);
  const { total, rateRay } = await getVotingTotal(world.client, context());
  const powers = await Promise.all(
    [WHO.staker, WHO.other].map((who) =>
      getVotingPower(world.client, { ...context(), account: world.addressOf(who) }),
    ),
  );
  expect(total).toBeGreaterThanOrEqual(powers.reduce((sum, power) => sum + power.total, 0n));
  expect(rateRay).toBeGreaterThanOrEqual(10n ** 27n);
});

test('power that is given away counts for the other', async () => {
  const [giver, taker] = [world.addressOf(30), world.addressOf(31)];
  await world.send(30, stake(world.contracts, { assets: 5n * METIS, receiver: giver }));
  await world.send(30, delegateLiquidVotes(world.contracts, { delegatee: taker }));
  expect((await getVotingPower(world.client, { ...context(), account: taker })).liquid).toBeGreaterThan(
    METIS,
  );
  expect(await getVotingPower(world.client, { ...context(), account: giver })).toMatchObject({
    total: 0n,
    liquidDelegate: taker,
  });
});

test('a proposal that is cancelled before its vote begins is read as such, with the others', async () => {
  const { client, contracts, send } = world;
  await world.chain.pass(2);
  const proposer = world.addressOf(WHO.staker);
  const { timestamp } = await client.getBlock();
  const calls = [createStream(contracts, streamFrom(Number(timestamp)))];
  await send(WHO.staker, propose(contracts, { governor: 'protocol', calls, text: '# Not yet', proposer }));
  await send(WHO.staker, cancelProposal(contracts, { governor: 'protocol', proposalId: 1n }));

  const { proposals, block } = await getProposals(client, { ...context(), governor: 'protocol' });
  expect(proposals).toMatchObject([{ id: 1n, state: 'canceled', quorum: null }]);
  // The moment whose votes would have counted has not come: nobody can be asked for its quorum.
  expect(proposals[0]?.voteStart).toBeGreaterThan(Number(block.timestamp));
});

const streamFrom = (now: number) => ({
  bucketId: 2n,
  recipient: world.addressOf(RECIPIENT),
  assets: 1200n * METIS,
  start: now,
  cliff: now + 100,
  end: now + 10_000,
  decision: { context: 'c', impact: 'i', alternatives: 'a' },
});

describe('a stream from the fund', () => {
  const text = '# A faster explorer\n\nThree people, one year.';

  test('is proposed, and read back from storage and logs', async () => {
    const { client, contracts, send, deployment } = world;
    await world.chain.pass(2);
    const { timestamp } = await client.getBlock();
    const call = createStream(contracts, streamFrom(Number(timestamp)));
    const proposer = world.addressOf(WHO.staker);
    await send(WHO.staker, propose(contracts, { governor, calls: [call], text, proposer }));

    const { action: _, ...expected } = call;
    expect(await first()).toMatchObject({
      id: 1n,
      state: 'pending',
      proposer,
      quorum: null,
      calls: [{ target: expected.to, value: 0n, data: expected.data }],
    });
    const fromBlock = BigInt(deployment.blockNumber);
    const said = await getProposalText(client, { contracts, governor, proposalId: 1n, fromBlock });
    expect(withoutProposer(said ?? '')).toBe(text);
  });

  test('is voted on: in one, and in parts; the quorum is that of the math twin', async () => {
    const { client, contracts, chain, send } = world;
    const rules = await getGovernor(client, { ...context(), governor });
    await chain.pass(rules.votingDelay + 2);
    await vote(WHO.staker, 'for');
    const split = { for: 100n * METIS, against: 300n * METIS, abstain: 50n * METIS };
    await send(WHO.other, castSplitVote(contracts, { governor, proposalId: 1n, split }));

    const proposal = await first();
    const account = world.addressOf(WHO.staker);
    const power = await getVotingPower(client, { ...context(), account, at: proposal.voteStart });
    expect(proposal.state).toBe('active');
    expect(proposal.votes).toEqual({ ...split, for: split.for + power.total });
    const totalVotes = await client.readContract({
      address: contracts.stakeVotes,
      abi: stakeVotesAbi,
      functionName: 'getPastTotalSupply',
      args: [BigInt(proposal.voteStart)],
    });
    expect(proposal.quorum).toBe(quorum({ totalVotes, ...rules }));

    const fromBlock = BigInt(world.deployment.blockNumber);
    const votes = await getVotes(client, { contracts, governor, proposalId: 1n, fromBlock });
    expect(votes).toMatchObject([
      { voter: account, support: 'for', for: power.total, against: 0n, abstain: 0n },
      { voter: world.addressOf(WHO.other), support: 'split', ...split },
    ]);
    expect(votes.every(({ timestamp }) => timestamp > proposal.voteStart)).toBe(true);

    const ballot = { ...context(), governor, proposalId: 1n };
    expect(await getBallot(client, { ...ballot, account: world.addressOf(WHO.other) })).toMatchObject({
      hasVoted: true,
      used: 450n * METIS,
    });
    expect(decodeError(await vote(WHO.staker, 'for').catch((thrown: unknown) => thrown)).name).toBe(
      'GovernorAlreadyCastVote',
    );
  });

  test('is queued, executed, vests and is claimed', async () => {
    const { client, contracts, chain, send } = world;
    const rules = await getGovernor(client, { ...context(), governor });
    const before = await getFund(client, context());
    await chain.pass(rules.votingPeriod + 2);
    await send(WHO.other, queueProposal(contracts, { governor, proposalId: 1n }));
    expect(await first()).toMatchObject({ state: 'queued' });
    await chain.pass(rules.timelockDelay + 2);
    await send(WHO.other, executeProposal(contracts, { governor, proposalId: 1n }));
    expect((await first()).state).toBe('executed');

    const fund = await getFund(client, context());
    const charges = [{ assets: 1200n * METIS, at: fund.block.timestamp }];
    const bucket = fund.buckets[2];
    expect(bucket).toMatchObject({ name: 'Builders', committed: 1200n * METIS });
    expect(fund.globalWindowLeft).toBe(
      windowLeft({ charges, window: fund.globalWindow, cap: before.globalCap, at: fund.block.timestamp }),
    );
    expect(bucket?.windowLeft).toBe((bucket?.windowCap ?? 0n) - 1200n * METIS);

    await chain.pass(500);
    const { streams, block } = await getStreams(client, context());
    const [stream] = streams;
    if (!stream) throw new Error('No stream.');
    expect(stream.claimable).toBe(streamVested({ ...stream, cancelled: false }, block.timestamp));
    expect(stream.claimable).toBeGreaterThan(0n);

    await send(WHO.other, claimStream(contracts, { streamId: 1n, receiver: world.addressOf(RECIPIENT) }));
    const after = await getStreams(client, { ...context(), ids: [1n] });
    expect(after.streams[0]?.claimed).toBeGreaterThanOrEqual(stream.claimable);
  });
});
