import {
  ACCOUNT_INDEX,
  createSender,
  developmentAccount,
  localTestClient,
  type QuietWorld,
  startWorld,
} from '@metis-blitz/devnet';
import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { getProposals } from '@metis-blitz/sdk';
import { createPublicClient, http, type PublicClient, parseEther } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { turnAll as turnAllOf } from '../test/turnAll.ts';
import { awakenCrank } from './awakenCrank.ts';
import type { Crank, CrankContext } from './Crank.ts';
import { enactCrank } from './enactCrank.ts';
import { governCrank } from './governCrank.ts';
import { reclaimCrank } from './reclaimCrank.ts';
import { sweepCrank } from './sweepCrank.ts';

const keeper = developmentAccount(ACCOUNT_INDEX.keeper);

let world: QuietWorld;
let client: PublicClient;
let context: CrankContext & { client: PublicClient };
beforeAll(async () => {
  world = await startWorld();
  client = createPublicClient({ transport: http(world.rpcUrl), pollingInterval: 20 });
  context = { client, contracts: world.deployment.contracts, account: keeper.address };
});
afterAll(() => world?.stop());

const states = async (governor: 'protocol' | 'operations') => {
  const { proposals } = await getProposals(client, { contracts: context.contracts, governor, limit: 50 });
  return proposals.map(({ state }) => state);
};

const turnAll = (crank: Crank) => turnAllOf(context, crank);

it('queues what has passed and executes what is ready, one at a time, and then rests', async () => {
  expect(await states('protocol')).toContain('succeeded');
  expect(await states('operations')).toContain('queued');
  const done = await turnAll(governCrank);

  expect(done).toEqual(['queueProposal', 'executeProposal']);
  expect(await states('protocol')).not.toContain('succeeded');
  expect(await states('operations')).not.toContain('queued');
});

it('leaves alone what cannot be executed, and goes on to the next', async () => {
  const { accessManager, operationsGovernor, protocolGovernor } = context.contracts;
  const eta = (
    await getProposals(client, { contracts: context.contracts, governor: 'protocol' })
  ).proposals.find(({ state }) => state === 'queued')?.executableAt;
  const test = localTestClient(world.rpcUrl);
  await test.setNextBlockTimestamp({ timestamp: BigInt(eta ?? 0) + 1n });
  await test.mine({ blocks: 1 });
  await expect(governCrank.due(context)).resolves.toMatchObject({
    request: { action: 'executeProposal', to: protocolGovernor },
    worth: 'owed',
  });

  // Nobody may do anything any more.
  await test.setCode({ address: accessManager, bytecode: '0x60006000fd' });

  // A vote on the other governor has passed meanwhile.
  await expect(governCrank.due(context)).resolves.toMatchObject({
    request: { action: 'queueProposal', to: operationsGovernor },
  });
});

it('enacts what nobody objected to, returns what expired, sweeps what was slashed, and then rests', async () => {
  const test = localTestClient(world.rpcUrl);
  const slashed = await sweepCrank.due(context);
  expect(slashed === undefined || slashed.worth !== 'owed').toBe(true);
  const fund = { address: context.contracts.ecosystemFund, abi: ecosystemFundAbi } as const;
  const read = (functionName: 'smallGrantDeposit' | 'objectionPeriod') =>
    client.readContract({ ...fund, functionName });
  const decision = { context: 'A test.', impact: 'None.', alternatives: 'None.' };
  const terms = [2n, keeper.address, parseEther('1'), decision] as const;
  const value = BigInt(await read('smallGrantDeposit'));
  await createSender(world.rpcUrl)(ACCOUNT_INDEX.newcomers[0], {
    ...{ ...fund, functionName: 'proposeSmallGrant', args: terms, value },
  });
  expect(await enactCrank.due(context)).toBeUndefined();
  await test.increaseTime({ seconds: Number(await read('objectionPeriod')) + 1 });
  await test.mine({ blocks: 1 });

  expect(await turnAll(enactCrank)).toEqual(['enactSmallGrant']);
  await test.increaseTime({ seconds: 400 * 86_400 });
  await test.mine({ blocks: 1 });
  const reclaim = reclaimCrank();
  const done = await turnAll(reclaim);
  expect(done.length).toBeGreaterThan(0);
  expect(new Set(done)).toEqual(new Set(['returnMilestone']));
  await turnAll(sweepCrank);
  expect(await sweepCrank.due(context)).toBeUndefined();
  // The seed's fund is awake.
  expect(await turnAll(awakenCrank)).toEqual([]);
});
