import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as flows from '../src/flows/index.ts';
import { dilutedApr, estimateWait, projectDelegation, projectRewards } from '../src/math/index.ts';
import { getGovernor } from '../src/reads/getGovernor.ts';
import * as reads from '../src/reads/index.ts';
import * as simulate from '../src/simulate/index.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../src/test/openWorld.ts';
import { setBucketCap } from '../src/writes/setBucketCap.ts';
import { setRewardPerBlock } from '../src/writes/setRewardPerBlock.ts';
import { stake } from '../src/writes/stake.ts';
import { addUp } from './addUp.ts';
import { delegateToTheRoomiest } from './delegateToTheRoomiest.ts';
import { proposeStream } from './proposeStream.ts';
import { readVault } from './readVault.ts';
import { type Clients, send } from './send.ts';
import { stakeAndLeave } from './stakeAndLeave.ts';
import { tellInTwoLanguages } from './tellInTwoLanguages.ts';
import { tryCalls } from './tryCalls.ts';
import { voteForAnother } from './voteForAnother.ts';

/*
 * The examples of docs/guides/sdk.md, word for word, on a running chain. The one that asks the index runs where an
 * index does: `apps/indexer/test/historyTests.ts`.
 */

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

  test('names every read, flow and simulation, and the math that no contract has', () => {
    const doors = {
      ...reads,
      ...flows,
      ...simulate,
      dilutedApr,
      estimateWait,
      projectDelegation,
      projectRewards,
    };
    const names = Object.entries(doors).flatMap(([name, door]) => (typeof door === 'function' ? name : []));
    // Small words beside them.
    const beside = ['governorAddress', 'nameOfContract', 'writeMetadata'];
    expect(names.filter((name) => !guide.includes(`\`${name}\``) && !beside.includes(name))).toEqual([]);
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
    expect(console.log).toHaveBeenCalledWith(
      expect.stringMatching(/^The queue pays up to 12\.48\d* METIS, about \d+ \w+ \d{4}, \d\d:\d\d UTC\.$/),
    );
  });

  test('delegateToTheRoomiest', async () => {
    const delegations = await delegateToTheRoomiest(clientsOf(WHO.staker), world.contracts, 50n * METIS);
    expect(delegations).toMatchObject([{ assets: 50n * METIS }]);
  });

  test('addUp', async () => {
    const lines = await addUp(world.client, world.contracts, BigInt(world.deployment.blockNumber));
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^\w+: [\d.]+ METIS to spare$/);
  });

  test('tryCalls', async () => {
    const lower = setRewardPerBlock(world.contracts, { rate: METIS / 100n });
    expect(await tryCalls(world.client, world.contracts, [lower])).toEqual([
      expect.stringMatching(/: 0\.05 → 0\.01 METIS$/),
    ]);
    // Not for the operations governor to say.
    const cap = setBucketCap(world.contracts, { bucketId: 2n, newCap: METIS });
    expect(await tryCalls(world.client, world.contracts, [lower, cap])).toEqual([
      expect.stringMatching(/^Call 2 fails\. /),
    ]);
  });

  test('proposeStream', async () => {
    const receiver = world.addressOf(WHO.other);
    await world.send(WHO.other, stake(world.contracts, { assets: 1_000n * METIS, receiver }));
    await world.chain.pass(2);
    const sentences = await proposeStream(clientsOf(WHO.other), world.contracts, receiver);
    expect(sentences).toEqual([
      expect.stringMatching(
        /^Stream 1,200 METIS from bucket 2 to 0x.+, from \d+ \w+ \d{4}, \d\d:\d\d UTC to .+ UTC\.$/,
      ),
    ]);
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

  test('tellInTwoLanguages', async () => {
    const terms = { account: world.addressOf(WHO.other), timeZone: 'Asia/Shanghai' };
    const [english, chinese] = await tellInTwoLanguages(world.client, world.contracts, terms);
    expect(english?.does).toMatch(/^Pause entries to the vault until \d+ \w+( \d{4})?, \d\d:\d\d GMT\+8;/);
    expect(chinese?.does).toMatch(/^暂停新资金进入金库，至 (\d{4}年)?\d+月\d+日 \d\d:\d\d GMT\+8；/);
    expect(english?.refused).toMatch(
      /^Only 0x.+ may act as the guardian, not 0x.+\. Connect that account\.$/,
    );
    expect(chinese?.refused).toMatch(/^只有 0x.+ 可以作为守护者行事，0x.+ 不能。 请连接那个账户。$/);
  });

  test('send says what was refused', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const tooMuch = stake(world.contracts, { assets: 10n ** 24n, receiver: world.addressOf(WHO.other) });
    await world.chain.testClient.setBalance({ address: world.addressOf(WHO.other), value: 10n ** 25n });

    await expect(send(clientsOf(WHO.other), tooMuch)).rejects.toThrow('The vault takes');
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/^Vault has no room\. .+ Stake less/));
  });
});
