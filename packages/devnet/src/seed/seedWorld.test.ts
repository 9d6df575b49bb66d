import {
  ecosystemFundAbi,
  governorAbi,
  liquidStakingAbi,
  sequencerPoolAbi,
  sequencerSetAbi,
  withdrawalQueueAbi,
} from '@metis-blitz/protocol';
import { parseEther } from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT_INDEX, developmentAccount } from '../accounts/developmentAccounts.ts';
import { type LocalPublicClient, localPublicClient } from '../anvil/localClients.ts';
import { type QuietWorld, startWorld } from '../startWorld.ts';

const UNTIL = 1_800_000_000;
const RAY = 10n ** 27n;
const PROPOSAL_STATES = [
  'Pending',
  'Active',
  'Canceled',
  'Defeated',
  'Succeeded',
  'Queued',
  'Expired',
  'Executed',
];

const MILESTONE_STATES = [
  ...['None', 'Pending', 'Submitted', 'Accepted', 'Payable', 'Paid', 'Rejected', 'Expired', 'Cancelled'],
];
const SMALL_STATES = ['None', 'Proposed', 'Approved', 'Enacted', 'Paid', 'Rejected', 'Expired'];

let world: QuietWorld;
let twin: QuietWorld;
let client: LocalPublicClient;
beforeAll(async () => {
  [world, twin] = await Promise.all([startWorld({ until: UNTIL }), startWorld({ until: UNTIL })]);
  client = localPublicClient(world.rpcUrl);
});
afterAll(() => Promise.all([world?.stop(), twin?.stop()]));

const each = async <T>(count: bigint, read: (i: bigint) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: Number(count) }, (_, i) => read(BigInt(i))));

async function proposalStates(governor: 'protocolGovernor' | 'operationsGovernor'): Promise<string[]> {
  const contract = { address: world.deployment.contracts[governor], abi: governorAbi } as const;
  const count = await client.readContract({ ...contract, functionName: 'proposalCount' });
  return each(count, async (i) => {
    const [id] = await client.readContract({ ...contract, functionName: 'proposalDetailsAt', args: [i] });
    const state = await client.readContract({ ...contract, functionName: 'state', args: [id] });
    return PROPOSAL_STATES[state] ?? 'unknown';
  });
}

describe('a seeded world', () => {
  it('is the same world every time', async () => {
    const [mine, other] = await Promise.all([client.getBlock(), localPublicClient(twin.rpcUrl).getBlock()]);

    expect(mine.stateRoot).toBe(other.stateRoot);
    expect(mine.number).toBe(other.number);
  });

  it('ends where it was told to', async () => {
    const { timestamp } = await client.getBlock();

    expect(Number(timestamp)).toBeGreaterThanOrEqual(UNTIL);
    expect(Number(timestamp)).toBeLessThan(UNTIL + 10);
  });

  it('has eight sequencers, one of them jailed, one for good, one with a new key', async () => {
    const pool = { address: world.deployment.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
    const sequencers = await each(8n, (i) =>
      client.readContract({ ...pool, functionName: 'sequencer', args: [i + 1n] }),
    );

    expect(sequencers.map(({ status }) => status)).toEqual([1, 1, 1, 1, 1, 1, 2, 5]);
    expect(sequencers[4]?.signer).toBe(developmentAccount(ACCOUNT_INDEX.spareSigners[0]).address);
    expect(sequencers[1]?.pendingCommissionBps).toBe(900);
    expect(sequencers.every(({ operatorRewards }) => operatorRewards > 0n)).toBe(true);
  });

  it('has proposals in every state', async () => {
    const [protocol, operations] = await Promise.all([
      proposalStates('protocolGovernor'),
      proposalStates('operationsGovernor'),
    ]);

    expect([...new Set([...protocol, ...operations])].sort()).toEqual([...PROPOSAL_STATES].sort());
  });

  it('has tickets that wait, can be claimed and are claimed', async () => {
    const queue = { address: world.deployment.contracts.withdrawalQueue, abi: withdrawalQueueAbi } as const;
    const count = await client.readContract({ ...queue, functionName: 'lastTicketId' });
    const tickets = await each(count, (i) =>
      client.readContract({ ...queue, functionName: 'ticket', args: [i + 1n] }),
    );

    expect([...new Set(tickets.map(({ status }) => status))].sort()).toEqual([1, 2, 3]);
  });

  it('has streams that run, are stopped and are paid in full', async () => {
    const fund = { address: world.deployment.contracts.ecosystemFund, abi: ecosystemFundAbi } as const;
    const count = await client.readContract({ ...fund, functionName: 'streamCount' });
    const streams = await each(count, (i) =>
      client.readContract({ ...fund, functionName: 'stream', args: [i + 1n] }),
    );

    expect([...new Set(streams.map(({ status }) => status))].sort()).toEqual([1, 2, 3]);
  });

  it('has milestones and small grants in every state', async () => {
    const fund = { address: world.deployment.contracts.ecosystemFund, abi: ecosystemFundAbi } as const;
    const grants = await client.readContract({ ...fund, functionName: 'milestoneGrantCount' });
    const items = await each(grants, (i) =>
      client.readContract({ ...fund, functionName: 'milestonesOf', args: [i + 1n] }),
    );
    const count = await client.readContract({ ...fund, functionName: 'smallGrantCount' });
    const small = await each(count, (i) =>
      client.readContract({ ...fund, functionName: 'smallGrant', args: [i + 1n] }),
    );

    const named = (names: readonly string[]) => (item: { status: number }) => names[item.status];
    expect(items.map((parts) => parts.map(named(MILESTONE_STATES)))).toEqual([
      ['Paid', 'Rejected', 'Submitted', 'Pending'],
      ['Expired', 'Payable', 'Accepted'],
      ['Cancelled', 'Cancelled'],
    ]);
    expect(small.map(named(SMALL_STATES))).toEqual([
      ...['Paid', 'Rejected', 'Expired', 'Approved', 'Enacted', 'Proposed'],
    ]);
    expect(new Set(items.flat().map(({ status }) => status)).size).toBe(MILESTONE_STATES.length - 1);
    await expect(client.readContract({ ...fund, functionName: 'opensAt' })).resolves.toBeGreaterThan(0);
  });

  it('has deposits that are held, came back and were lost', async () => {
    const { ecosystemFund } = world.deployment.contracts;
    const fund = { address: ecosystemFund, abi: ecosystemFundAbi } as const;
    const told = async (eventName: 'DepositReturned' | 'DepositForfeited') => {
      const logs = await client.getContractEvents({ ...fund, eventName, fromBlock: 0n });
      return logs.map(({ args }) => args.smallGrantId);
    };

    await expect(told('DepositReturned')).resolves.toEqual([3n]);
    await expect(told('DepositForfeited')).resolves.toEqual([2n]);
    await expect(client.readContract({ ...fund, functionName: 'depositsHeld' })).resolves.toBeGreaterThan(0n);
  });

  it('has failed epochs and settled all that can be settled', async () => {
    const { sequencerSet, sequencerPool } = world.deployment.contracts;
    const failed = await client.getContractEvents({
      address: sequencerSet,
      abi: sequencerSetAbi,
      eventName: 'ReCommitEpoch',
      fromBlock: 0n,
    });
    const pool = { address: sequencerPool, abi: sequencerPoolAbi } as const;

    expect(failed.length).toBeGreaterThanOrEqual(5);
    await expect(
      client.readContract({ ...pool, functionName: 'pendingEpochs' }),
    ).resolves.toBeLessThanOrEqual(1n);
  });

  it('has earned for its stakers', async () => {
    const vault = { address: world.deployment.contracts.liquidStaking, abi: liquidStakingAbi } as const;

    await expect(client.readContract({ ...vault, functionName: 'rateRay' })).resolves.toBeGreaterThan(RAY);
    await expect(client.readContract({ ...vault, functionName: 'managedAssets' })).resolves.toBeGreaterThan(
      parseEther('50000'),
    );
  });

  it('gives the person a little of everything, and newcomers nothing but METIS', async () => {
    const { liquidStaking, sequencerPool } = world.deployment.contracts;
    const person = developmentAccount(ACCOUNT_INDEX.person).address;
    const newcomer = developmentAccount(ACCOUNT_INDEX.newcomers[0]).address;
    const balanceOf = (account: typeof person) =>
      client.readContract({
        address: liquidStaking,
        abi: liquidStakingAbi,
        functionName: 'balanceOf',
        args: [account],
      });
    const pool = { address: sequencerPool, abi: sequencerPoolAbi } as const;
    const rewards = { ...pool, functionName: 'pendingRewards', args: [1n, person] } as const;

    await expect(balanceOf(person)).resolves.toBeGreaterThan(0n);
    await expect(client.readContract(rewards)).resolves.toBeGreaterThan(0n);
    await expect(balanceOf(newcomer)).resolves.toBe(0n);
    await expect(client.getBalance({ address: newcomer })).resolves.toBe(parseEther('100000'));
  });
});
