import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { getGovernor } from '../src/reads/getGovernor.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../src/test/openWorld.ts';
import { stake } from '../src/writes/stake.ts';
import { delegateToTheRoomiest } from './delegateToTheRoomiest.ts';
import { proposeStream } from './proposeStream.ts';
import { readVault } from './readVault.ts';
import { type Clients, send } from './send.ts';
import { stakeAndLeave } from './stakeAndLeave.ts';
import { voteForAnother } from './voteForAnother.ts';

/* The examples of docs/guides/sdk.md, word for word, on a running chain. */

let world: TestWorld;
const clientsOf = (who: number): Clients => ({ client: world.client, wallet: world.chain.walletClient(who) });

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  world = await openWorld();
  await world.registerSequencer(WHO.operator, WHO.signer, 20_000n * METIS, 500);
  await world.registerSequencer(WHO.secondOperator, WHO.secondSigner, 24_000n * METIS, 500);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world?.stop();
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../../docs/guides/sdk.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/```ts\n\/\/ (\w+\.ts)\n(.+?)```/gs)].map(([, file, code]) => [
    file,
    code,
  ]);

  test('shows every example', () => {
    const examples = readdirSync(new URL('.', import.meta.url)).filter((file) => !file.endsWith('.test.ts'));
    expect(blocks.map(([file]) => file).sort()).toEqual(examples.sort());
  });

  test.each(blocks)('%s is the file that is run here', (file, code) => {
    expect(code).toBe(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'));
  });
});

describe('the examples', () => {
  test('readVault', async () => {
    const sentence = await readVault(world.chain.rpcUrl, JSON.parse(JSON.stringify(world.deployment)));
    expect(sentence).toBe('1 lsMETIS is 1 METIS; leaving at once costs 0.3 %.');
  });

  test('stakeAndLeave', async () => {
    const tickets = await stakeAndLeave(clientsOf(WHO.staker), world.contracts, 0n);
    expect(tickets).toMatchObject([{ id: 1n, state: 'claimable' }]);
  });

  test('delegateToTheRoomiest', async () => {
    const delegations = await delegateToTheRoomiest(clientsOf(WHO.staker), world.contracts, 50n * METIS);
    expect(delegations).toMatchObject([{ assets: 50n * METIS }]);
  });

  test('proposeStream', async () => {
    const receiver = world.addressOf(WHO.other);
    await world.send(WHO.other, stake(world.contracts, { assets: 1_000n * METIS, receiver }));
    await world.chain.pass(2);
    const sentences = await proposeStream(clientsOf(WHO.other), world.contracts, receiver);
    expect(sentences).toEqual([expect.stringMatching(/^Stream 1,200 METIS from bucket 2 to 0x/)]);
  });

  test('voteForAnother', async () => {
    const { votingDelay } = await getGovernor(world.client, {
      contracts: world.contracts,
      governor: 'operations',
    });
    await world.chain.pass(votingDelay + 2);
    const split = { for: 3n * METIS, against: 2n * METIS, abstain: METIS };
    const voter = clientsOf(WHO.other);
    const ballot = await voteForAnother(voter, clientsOf(30), world.contracts, { proposalId: 1n, split });
    expect(ballot).toMatchObject({ hasVoted: true, used: 6n * METIS });
  });

  test('send says what was refused', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const tooMuch = stake(world.contracts, { assets: 10n ** 24n, receiver: world.addressOf(WHO.other) });
    await world.chain.testClient.setBalance({ address: world.addressOf(WHO.other), value: 10n ** 25n });

    await expect(send(clientsOf(WHO.other), tooMuch)).rejects.toThrow('The vault takes');
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/^Vault has no room\. .+ Stake less/));
  });
});
