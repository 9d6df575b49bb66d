import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeError } from '../errors/decodeError.ts';
import { getBallot } from '../reads/getBallot.ts';
import { getGovernor } from '../reads/getGovernor.ts';
import { getProposals } from '../reads/getProposals.ts';
import { getSignatureNonces } from '../reads/getSignatureNonces.ts';
import { getVotingPower } from '../reads/getVotingPower.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { ballotTypedData } from './ballotTypedData.ts';
import { castExtendedVoteBySig } from './castExtendedVoteBySig.ts';
import { castVoteBySig } from './castVoteBySig.ts';
import { delegateLiquidVotesBySig } from './delegateLiquidVotesBySig.ts';
import { delegatePoolVotesBySig } from './delegatePoolVotesBySig.ts';
import { delegationTypedData } from './delegationTypedData.ts';
import { extendedBallotTypedData } from './extendedBallotTypedData.ts';
import { permitTypedData } from './permitTypedData.ts';
import { propose } from './propose.ts';
import { redeemNativeWithPermit } from './redeemNativeWithPermit.ts';
import type { TransactionRequest } from './request.ts';
import { setGlobalCap } from './setGlobalCap.ts';
import { stake } from './stake.ts';
import type { VoteWay } from './voteParams.ts';

/* What one signs, somebody else sends (pitfalls, governance 14 and 15). */

const governor = 'protocol' as const;
const [SECOND, THIRD, RELAYER] = [3, 4, 30];
const NEVER = 2n ** 48n;
let world: TestWorld;
let name: string;

const walletOf = (who: number) => world.chain.walletClient(who);
const noncesOf = (who: number) =>
  getSignatureNonces(world.client, { contracts: world.contracts, account: world.addressOf(who) });
const refusal = (request: TransactionRequest) =>
  world.send(RELAYER, request).then(
    () => 'accepted',
    (thrown: unknown) => decodeError(thrown).name,
  );
const ballotOf = (who: number) =>
  getBallot(world.client, {
    contracts: world.contracts,
    governor,
    proposalId: 1n,
    account: world.addressOf(who),
  });

beforeAll(async () => {
  world = await openWorld();
  await world.registerSequencer(WHO.operator, WHO.signer, 20_000n * METIS, 500);
  await world.delegateTo(WHO.staker, 1n, 1_000n * METIS);
  for (const who of [WHO.staker, WHO.other, SECOND, THIRD]) {
    const receiver = world.addressOf(who);
    await world.send(who, stake(world.contracts, { assets: 5_000n * METIS, receiver }));
  }
  await world.chain.pass(2);
  const proposer = world.addressOf(WHO.other);
  const calls = [setGlobalCap(world.contracts, { newCap: METIS })];
  await world.send(WHO.other, propose(world.contracts, { governor, calls, text: 'Less.', proposer }));
  const rules = await getGovernor(world.client, { contracts: world.contracts, governor });
  name = rules.name;
  await world.chain.pass(rules.votingDelay + 2);
});
afterAll(() => world?.stop());

describe('a ballot', () => {
  test('is signed by the voter, handed in by another, and good for once', async () => {
    const { contracts, deployment, addressOf } = world;
    const ballot = { governor, proposalId: 1n, choice: 'for', voter: addressOf(WHO.staker) } as const;
    const { protocol: nonce } = await noncesOf(WHO.staker);
    const signature = await walletOf(WHO.staker).signTypedData(
      ballotTypedData(contracts, { ...ballot, name, chainId: deployment.chainId, nonce }),
    );

    expect(await refusal(castVoteBySig(contracts, { ...ballot, choice: 'against', signature }))).toBe(
      'GovernorInvalidSignature',
    );
    await world.send(RELAYER, castVoteBySig(contracts, { ...ballot, signature }));
    expect((await ballotOf(WHO.staker)).used).toBeGreaterThan(5_999n * METIS);
    expect((await ballotOf(RELAYER)).hasVoted).toBe(false);
    expect(await refusal(castVoteBySig(contracts, { ...ballot, signature }))).toBe(
      'GovernorInvalidSignature',
    );
    expect((await noncesOf(WHO.staker)).protocol).toBe(nonce + 1n);
    expect((await noncesOf(WHO.staker)).operations).toBe(0n);
  });

  test.each<[string, number, VoteWay & { reason: string }]>([
    ['with a reason', SECOND, { choice: 'against', reason: 'Too much for too little.' }],
    [
      'in parts',
      THIRD,
      { split: { for: 10n * METIS, against: 20n * METIS, abstain: 30n * METIS }, reason: '' },
    ],
  ])('%s is signed and handed in whole', async (_, who, way) => {
    const { contracts, deployment, addressOf } = world;
    const tally = async () => {
      const [proposal] = (await getProposals(world.client, { contracts, governor })).proposals;
      if (!proposal) throw new Error('No proposal.');
      return proposal.votes;
    };
    const before = await tally();
    const ballot = { governor, proposalId: 1n, voter: addressOf(who), ...way };
    const { protocol: nonce } = await noncesOf(who);
    const signature = await walletOf(who).signTypedData(
      extendedBallotTypedData(contracts, { ...ballot, name, chainId: deployment.chainId, nonce }),
    );

    expect(await refusal(castExtendedVoteBySig(contracts, { ...ballot, reason: 'Other.', signature }))).toBe(
      'GovernorInvalidSignature',
    );
    await world.send(RELAYER, castExtendedVoteBySig(contracts, { ...ballot, signature }));
    const after = await tally();
    const { used } = await ballotOf(who);
    expect(after).toEqual({
      for: before.for + (way.split?.for ?? 0n),
      against: before.against + (way.split?.against ?? used),
      abstain: before.abstain + (way.split?.abstain ?? 0n),
    });
    expect(used).toBeGreaterThanOrEqual(60n * METIS);
  });
});

describe('a delegation of votes', () => {
  test.each([
    ['liquid', delegateLiquidVotesBySig],
    ['pool', delegatePoolVotesBySig],
  ] as const)(
    '%s is signed by the staker and handed in by another, until it expires',
    async (source, hand) => {
      const { contracts, deployment, addressOf, client } = world;
      const { chainId } = deployment;
      const account = addressOf(WHO.staker);
      const delegatee = addressOf(31);
      const sign = async (expiry: bigint) => {
        const nonce = (await noncesOf(WHO.staker))[source];
        const message = { delegatee, nonce, expiry };
        const data = delegationTypedData(contracts, { source, chainId, ...message });
        return { ...message, signature: await walletOf(WHO.staker).signTypedData(data) };
      };

      expect(await refusal(hand(contracts, await sign(1n)))).toBe('VotesExpiredSignature');
      const signed = await sign(NEVER);
      await world.send(RELAYER, hand(contracts, signed));
      const power = await getVotingPower(client, { contracts, account });
      expect(source === 'liquid' ? power.liquidDelegate : power.poolDelegate).toBe(delegatee);
      expect(await refusal(hand(contracts, signed))).toBe('InvalidAccountNonce');
    },
  );
});

test('an instant exit by permit: the owner signs, the spender leaves with the METIS', async () => {
  const { contracts, deployment, client, addressOf } = world;
  const [owner, spender] = [addressOf(WHO.other), addressOf(RELAYER)];
  const { liquid: nonce } = await noncesOf(WHO.other);
  const terms = { owner, spender, value: 20n * METIS, deadline: NEVER };
  const signature = await walletOf(WHO.other).signTypedData(
    permitTypedData(contracts, { chainId: deployment.chainId, nonce, ...terms }),
  );
  const receiver = addressOf(32);
  const exit = { shares: terms.value, receiver, owner, deadline: NEVER, signature };
  const before = await client.getBalance({ address: receiver });

  expect(await refusal(redeemNativeWithPermit(contracts, { ...exit, minAssets: 21n * METIS }))).toBe(
    'LiquidStaking_TooFewAssets',
  );
  await world.send(RELAYER, redeemNativeWithPermit(contracts, { ...exit, minAssets: 19n * METIS }));
  expect((await client.getBalance({ address: receiver })) - before).toBeGreaterThan(19n * METIS);
});
