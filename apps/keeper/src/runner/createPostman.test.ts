import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { gasPriceOracle } from '@metis-blitz/protocol/l1Fee';
import { startChain, type TestChain } from '@metis-blitz/testing';
import { type Address, createPublicClient, http, parseEther, parseGwei } from 'viem';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPricer } from '../economics/createPricer.ts';
import { createPurse } from '../economics/createPurse.ts';
import { createPostman, type Postman } from './createPostman.ts';
import type { PostEvent, PostmanOptions } from './PostmanOptions.ts';

const keeper = developmentAccount(ACCOUNT_INDEX.keeper);
const SINK: Address = '0x1111111111111111111111111111111111111111';
const STUCK_MS = 300;
const eventually = { timeout: 20_000, interval: 20 };

let chain: TestChain;
let events: PostEvent[];
const postmen: Postman[] = [];
beforeEach(async () => {
  chain = await startChain();
  events = [];
});
afterEach(async () => {
  vi.useRealTimers();
  for (const postman of postmen.splice(0)) postman.stop();
  await chain?.stop();
});

function open(options: Partial<PostmanOptions> = {}) {
  const client = createPublicClient({ transport: http(chain.rpcUrl) });
  const price = createPricer(client);
  const limits = { perTurn: parseEther('1'), perDay: parseEther('1'), floor: 0n };
  const purse = createPurse(limits);
  const postman = createPostman({
    ...{ client, account: keeper, chainId: 31337, price, purse, stuckMs: STUCK_MS, pollMs: 20 },
    log: () => undefined,
    onEvent: (event) => events.push(event),
    ...options,
  });
  postmen.push(postman);
  const request = { to: SINK, data: '0x01', value: 1n, action: 'test' } as const;
  const ask = async () => ({ request, price: await price(keeper.address, request) });
  return { postman, ask, purse, client };
}

const received = () => chain.publicClient.getBalance({ address: SINK });
const nonce = () => chain.publicClient.getTransactionCount({ address: keeper.address, blockTag: 'latest' });
const waiting = async () =>
  (await chain.publicClient.getTransactionCount({ address: keeper.address, blockTag: 'pending' })) -
  (await nonce());
const mining = (on: boolean) => chain.testClient.setAutomine(on);

describe('the postman', () => {
  it('sends one after the other, each when its turn has come', async () => {
    const { postman, ask } = open();
    const mined = await Promise.all([
      postman.send(ask),
      postman.send(async () => undefined),
      postman.send(ask),
    ]);

    expect(mined.map((each) => each?.succeeded)).toEqual([true, undefined, true]);
    expect(await received()).toBe(2n);
    expect(postman.inFlightSince()).toBe(0);
  });

  it('sends a stuck one again at a higher price, and pays once', async () => {
    await mining(false);
    const { postman, ask, purse } = open();
    const sent = postman.send(ask);
    await vi.waitFor(() => expect(events).toContain('replaced'), eventually);
    await mining(true);
    await chain.mine(1);

    const mined = await sent;
    expect(mined?.succeeded).toBe(true);
    expect(await received()).toBe(1n);
    expect(await nonce()).toBe(1);
    const { gasPrice } = await chain.publicClient.getTransaction({ hash: mined?.hash ?? '0x' });
    expect(gasPrice).toBeGreaterThan(parseGwei('1.1'));
    expect(purse.spentInADay(0)).toBe(mined?.spent);
  });

  it('sends a stuck one again in time when the computer’s clock is set back by three days (T35)', async () => {
    await mining(false);
    const { postman, ask } = open();
    const sent = postman.send(ask);
    await vi.waitFor(async () => expect(await waiting()).toBe(1), eventually);
    vi.setSystemTime(Date.now() - 3 * 86_400_000);
    await vi.waitFor(() => expect(events).toContain('replaced'), eventually);
    await mining(true);
    await chain.mine(1);

    expect((await sent)?.succeeded).toBe(true);
  });

  it('gives the node again what it dropped', async () => {
    await mining(false);
    const { postman, ask } = open();
    const sent = postman.send(ask);
    await vi.waitFor(async () => expect(await waiting()).toBe(1), eventually);
    await chain.testClient.dropTransaction({ hash: await pendingHash() });
    await vi.waitFor(() => expect(events).toContain('dropped'), eventually);
    await mining(true);
    await chain.mine(1);

    expect((await sent)?.succeeded).toBe(true);
    expect(await received()).toBe(1n);
  });

  it('puts nothing in the place of a stuck one whose turn somebody else has made', async () => {
    await mining(false);
    const { postman, ask } = open();
    let isDue = true;
    const sent = postman.send(async () => (isDue ? ask() : undefined));
    await vi.waitFor(async () => expect(await waiting()).toBe(1), eventually);
    isDue = false;
    await vi.waitFor(() => expect(events).toContain('replaced'), eventually);
    await mining(true);
    await chain.mine(1);

    expect((await sent)?.isEmpty).toBe(true);
    expect(await received()).toBe(0n);
  });

  it('frees the nonces that a killed predecessor left stuck, and goes on', async () => {
    await mining(false);
    const fee = { type: 'legacy', gasPrice: parseGwei('1'), gas: 30_000n } as const;
    const wallet = chain.walletClient(ACCOUNT_INDEX.keeper);
    for (const n of [0, 1]) await wallet.sendTransaction({ ...fee, to: SINK, value: 5n, nonce: n });
    const { postman, ask } = open();
    const sent = postman.send(ask);
    await vi.waitFor(() => expect(events).toContain('freed'), eventually);
    await mining(true);
    await chain.mine(1);

    expect((await sent)?.succeeded).toBe(true);
    // One of the two was replaced; the other came through or was replaced too, and neither is left.
    expect(await waiting()).toBe(0);
    expect(await nonce()).toBe(3);
    expect(await received()).toBeLessThanOrEqual(6n);
  });

  it('counts what Metis takes for the data of an empty one, too', async () => {
    // It answers 10^15 to every question.
    const bytecode = '0x66038d7ea4c6800060005260206000f3';
    await chain.testClient.setCode({ address: gasPriceOracle.address, bytecode });
    await mining(false);
    const fee = { type: 'legacy', gasPrice: parseGwei('1'), gas: 30_000n } as const;
    await chain.walletClient(ACCOUNT_INDEX.keeper).sendTransaction({ ...fee, to: SINK, value: 5n });
    const { postman, ask, purse } = open();
    const sent = postman.send(ask);
    await vi.waitFor(() => expect(events).toContain('freed'), eventually);
    await mining(true);
    await chain.mine(1);

    expect((await sent)?.succeeded).toBe(true);
    expect(purse.spentInADay(0)).toBeGreaterThanOrEqual(2n * 10n ** 15n);
  });

  it('waits for what a predecessor left when it is mined in time', async () => {
    await mining(false);
    const wallet = chain.walletClient(ACCOUNT_INDEX.keeper);
    const fee = { type: 'legacy', gasPrice: parseGwei('1'), gas: 30_000n } as const;
    await wallet.sendTransaction({ ...fee, to: SINK, value: 5n });
    const { postman, ask } = open({ stuckMs: 60_000 });
    const sent = postman.send(ask);
    await mining(true);
    await chain.mine(1);

    expect((await sent)?.succeeded).toBe(true);
    expect(await received()).toBe(6n);
    expect(events).toEqual([]);
  });

  it('two of one key take turns, and none of their turns is lost or wedged', async () => {
    const one = open();
    const two = open();
    const made = await Promise.all(
      [one, two, one, two, one, two].map(async ({ postman, ask }) => {
        let tries = 0;
        for (let mined = await postman.send(ask); ; mined = await postman.send(ask)) {
          if (mined) return mined.succeeded;
          if (++tries > 50) return false;
        }
      }),
    );

    expect(made).toEqual(Array(6).fill(true));
    expect(await waiting()).toBe(0);
    // Two that are alike to the byte at one nonce are one transaction, which both take for theirs.
    expect(await received()).toBeGreaterThanOrEqual(3n);
    expect(await received()).toBe(BigInt(await nonce()));
  });

  it('keeps within its limits, and counts what it put aside when it is stopped on the way', async () => {
    const { client, ask } = open();
    const limits = { perTurn: 1n, perDay: parseEther('1'), floor: 0n };
    const poor = open({ client, purse: createPurse(limits) });
    await expect(poor.postman.send(ask)).rejects.toThrow('one turn may cost');

    await mining(false);
    const { postman, purse, ask: again } = open();
    const sent = postman.send(again);
    await vi.waitFor(async () => expect(await waiting()).toBe(1), eventually);
    postman.stop();
    await expect(sent).rejects.toThrow('stops');
    expect(purse.spentInADay(0)).toBeGreaterThan(0n);
  });

  it('signs for its own chain only', async () => {
    const { postman, ask } = open({ chainId: 1088 });
    await expect(postman.send(ask)).rejects.toThrow('The node is of chain 31337, the deployment of 1088');
  });
});

async function pendingHash() {
  const { transactions } = await chain.publicClient.getBlock({ blockTag: 'pending' });
  const [hash] = transactions;
  if (!hash) throw new Error('nothing is pending');
  return hash;
}
