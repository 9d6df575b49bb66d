import {
  type Anvil,
  developmentAccount,
  localPublicClient,
  localTestClient,
  localWalletClient,
  startAnvil,
} from '@metis-blitz/devnet';
import { metisLocal } from '@metis-blitz/protocol/chains';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { createWalletClient, custom, type Hash, type Hex, http, keccak256, parseEther } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReadClient } from '../../lib/chain/publicClient.ts';
import { guardProvider } from '../../wallet/engine/guardProvider.ts';
import { defineFlow } from '../defineFlow.tsx';
import type { Quote } from '../model/txRecord.ts';
import { createRunner, type Runner } from './createRunner.ts';

/*
 * T43. A wallet that lies, alters, is silent or breaks, between the runner and a real chain: through the guard and
 * through viem, as in the app. Whatever it does, the run ends as the chain has it, and a reload loses nothing.
 */
const me = developmentAccount(1);
const payee = developmentAccount(2);
const stranger = developmentAccount(3);
const value = parseEther('1');
const call = { to: payee.address, data: '0x', value } as const;

let anvil: Anvil;
let client: ReadClient;
let wallet: Wallet;
let runners: Runner[] = [];
let kept = '';
const said: string[] = [];

type Request = Record<string, Hex | undefined>;
type Answer = (request: Request) => unknown;

/** An honest wallet, but for what a test gives it to do. */
class Wallet {
  send: Answer = (request) => this.broadcast(this.sealed(request));
  others: Record<string, () => unknown> = {};
  asked: string[] = [];
  readonly request = async ({ method, params }: { method: string; params?: unknown }): Promise<unknown> => {
    this.asked.push(method);
    const trick = this.others[method];
    if (trick) return trick();
    if (method === 'eth_sendTransaction') return this.send((params as Request[])[0] ?? {});
    return client.request({ method, params } as never);
  };

  sealed = async (request: Request, nonce?: number): Promise<Hex> => {
    const signer = createWalletClient({ account: me, chain: metisLocal, transport: http(anvil.rpcUrl) });
    const prepared = await signer.prepareTransactionRequest({
      type: 'legacy',
      to: request.to as Hex,
      data: request.data ?? '0x',
      value: BigInt(request.value ?? 0),
      gas: BigInt(request.gas ?? 21_000),
      ...(request.gasPrice ? { gasPrice: BigInt(request.gasPrice) } : {}),
      ...(nonce === undefined ? {} : { nonce }),
    });
    return me.signTransaction(prepared as never);
  };
  broadcast = async (sealed: Hex | Promise<Hex>): Promise<Hash> =>
    client.request({ method: 'eth_sendRawTransaction', params: [await sealed] } as never) as Promise<Hash>;
}

const pay = defineFlow<{ value: bigint }>({
  id: 'pay',
  schema: z.object({ value: z.bigint() }),
  title: () => 'Pay',
  Summary: () => null,
  risks: () => [],
  steps: () => [{ id: 'pay', title: 'Pay', commit: () => call }],
  refreshes: () => [['chain', 'balance']],
  onSuccess: () => ({ sentence: 'Paid' }),
});

function open({
  patience = 250,
  connected = () => ({ address: me.address as Hex, onAppChain: true }),
} = {}): Runner {
  const runner = createRunner({
    client,
    deployment: { chainId: metisLocal.id } as Deployment,
    wallet: connected,
    send: (account, { call: asked, gas, gasPrice }: Quote) =>
      createWalletClient({
        account,
        chain: metisLocal,
        transport: custom(guardProvider(wallet) as never, { retryCount: 0 }),
      }).sendTransaction({ ...asked, gas, gasPrice, type: 'legacy' }),
    findFlow: async () => pay,
    refresh: async () => undefined,
    waitForIndex: async () => undefined,
    announce: (sentence) => void said.push(sentence),
    storage: {
      getItem: () => kept,
      setItem: (_, text) => {
        kept = text;
      },
    },
    newId: () => crypto.randomUUID(),
    every: 20,
    patience,
  });
  runners.push(runner);
  return runner;
}

const only = (runner: Runner) => {
  const [record, ...more] = runner.get().records;
  if (!record || more.length > 0) throw new Error(`${1 + more.length} records`);
  return record;
};

/** Reviews, agrees, and hands the run over while it goes on. */
async function signed(options: Parameters<typeof open>[0] = {}): Promise<Runner> {
  const runner = open(options);
  await runner.begin(pay, { value });
  expect(only(runner).phase.name).toBe('reviewing');
  void runner.sign(only(runner).id);
  return runner;
}

async function ends(runner: Runner, name: string, words?: string): Promise<void> {
  await expect.poll(() => only(runner).phase.name, { timeout: 6_000 }).toBe(name);
  const { phase } = only(runner);
  if (words) expect(JSON.stringify('why' in phase ? phase.why : phase)).toContain(words);
  if (name !== 'confirmed') expect(said.join()).not.toContain('done');
}

/** Leaves the page and comes back. */
function reload(runner: Runner, options: Parameters<typeof open>[0] = {}): Runner {
  runner.stop();
  const later = open(options);
  void later.resume();
  return later;
}

const paid = () => client.getBalance({ address: payee.address });

beforeAll(async () => {
  anvil = await startAnvil();
  client = localPublicClient(anvil.rpcUrl) as unknown as ReadClient;
});
afterAll(() => anvil.stop());
beforeEach(async () => {
  wallet = new Wallet();
  kept = '';
  said.length = 0;
  await localTestClient(anvil.rpcUrl).setAutomine(true);
});
afterEach(() => {
  for (const runner of runners) runner.stop();
  runners = [];
});

describe('what it sends is not what was reviewed', () => {
  const changes: Record<string, Request> = {
    'another amount': { value: '0x1' },
    'another address': { to: stranger.address },
    'another call': { data: '0x12345678', gas: '0xffff' },
  };
  it.each(Object.entries(changes))('%s is found out, and is no success', async (_, change) => {
    wallet.send = (request) => wallet.broadcast(wallet.sealed({ ...request, ...change }));
    await ends(await signed(), 'altered');
    expect(said.at(-1)).toContain('something else than you reviewed');
  });

  it('the same twice ends once', async () => {
    const before = await paid();
    wallet.send = async (request) => {
      const first = await wallet.broadcast(wallet.sealed(request));
      await wallet.broadcast(wallet.sealed(request));
      return first;
    };
    await ends(await signed(), 'confirmed');
    expect(await paid()).toBe(before + 2n * value);
  });
});

describe('the hash it tells of', () => {
  it('is of nothing, or of another network', async () => {
    wallet.send = () => `0x${'5c'.repeat(32)}`;
    const runner = await signed();
    await ends(runner, 'dropped', 'unseen');
    expect(said.at(-1)).toContain('never saw');
  });

  it('is of another’s transaction that succeeded', async () => {
    const rival = localWalletClient(anvil.rpcUrl, stranger);
    const hash = await rival.sendTransaction({ to: payee.address, value, type: 'legacy' });
    wallet.send = () => hash;
    const runner = await signed();
    await expect.poll(() => only(runner).phase.name).toBe('pending');
    await ends(reload(runner), 'dropped', 'foreign');
  });

  it('is of another’s, while ours was sent: ours counts', async () => {
    const rival = localWalletClient(anvil.rpcUrl, stranger);
    const hash = await rival.sendTransaction({ to: payee.address, value, type: 'legacy' });
    wallet.send = async (request) => {
      await wallet.broadcast(wallet.sealed(request));
      return hash;
    };
    await ends(await signed({ patience: 3_000 }), 'confirmed');
  });

  it.each(['ok', null, undefined, 5, '0x12', {}, `0x${'zz'.repeat(32)}`])('is none: %j', async (answer) => {
    wallet.send = () => answer;
    await ends(await signed(), 'failed', 'no transaction');
  });
});

describe('what it throws gets a sentence', () => {
  const shapes: readonly (readonly [unknown, string, string])[] = [
    [{ code: 4001, message: 'no' }, 'rejected', ''],
    [{ code: -32_603, data: { originalError: { code: 4001 } } }, 'rejected', ''],
    [{ code: -32_002, message: 'already pending' }, 'failed', 'The wallet is busy'],
    [{ code: 4902, message: 'Unrecognized chain' }, 'failed', 'Wrong network'],
    [undefined, 'failed', 'without a reason'],
    [null, 'failed', 'without a reason'],
    ['Ledger is locked', 'failed', 'Ledger is locked'],
    [{}, 'failed', 'without a reason'],
    [{ code: 'STRANGE', message: { deep: true } }, 'failed', 'without a reason'],
  ];
  it.each(shapes)('%j', async (thrown, name, words) => {
    wallet.send = () => {
      throw thrown;
    };
    const runner = await signed();
    await ends(runner, name, words);
    await runner.again(only(runner).id);
    expect(only(runner).phase.name).toBe('reviewing');
  });

  it('the network refuses EIP-1559 fees', async () => {
    wallet.send = async () =>
      wallet.broadcast(
        me.signTransaction({
          type: 'eip1559',
          chainId: metisLocal.id,
          nonce: await client.getTransactionCount({ address: me.address }),
          ...call,
          gas: 21_000n,
          maxFeePerGas: 10n ** 11n,
          maxPriorityFeePerGas: 1n,
        }),
      );
    await ends(await signed(), 'failed', 'only legacy transactions');
  });
});

describe('it says one thing and does another', () => {
  it('says no and sends it: it counts', async () => {
    wallet.send = async (request) => {
      await wallet.broadcast(wallet.sealed(request));
      throw { code: 4001, message: 'User rejected the request.' };
    };
    await ends(await signed({ patience: 3_000 }), 'confirmed');
  });

  it('is on another chain at the last moment: nothing is asked of it', async () => {
    wallet.others.eth_chainId = () => '0x1';
    await ends(await signed(), 'failed', 'Wrong network');
    expect(wallet.asked).not.toContain('eth_sendTransaction');
  });

  it('lies about prices and states: it is not asked', async () => {
    const lies = [
      'eth_estimateGas',
      'eth_gasPrice',
      'eth_call',
      'eth_getTransactionReceipt',
      'eth_getBalance',
    ];
    for (const method of lies) wallet.others[method] = () => '0x1';
    await ends(await signed(), 'confirmed');
    expect(wallet.asked.filter((method) => lies.includes(method))).toEqual([]);
  });
});

describe('it is silent', () => {
  const silence = () => new Promise(() => undefined);

  it('can be left, and counts when it answers late', async () => {
    let answer: () => void = () => undefined;
    wallet.send = async (request) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return wallet.broadcast(wallet.sealed(request));
    };
    const runner = await signed();
    await expect.poll(() => wallet.asked).toContain('eth_sendTransaction');
    runner.giveUp(only(runner).id);
    await ends(runner, 'failed', 'You stopped waiting');
    answer();
    await ends(runner, 'confirmed');
  });

  it('answers late, after one has tried again: both are told', async () => {
    const answers: (() => void)[] = [];
    wallet.send = async (request) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return wallet.broadcast(wallet.sealed(request));
    };
    const runner = await signed();
    const { id } = only(runner);
    await expect.poll(() => answers.length).toBe(1);
    runner.giveUp(id);
    await runner.again(id);
    void runner.sign(id);
    await expect.poll(() => answers.length).toBe(2);
    answers[0]?.();
    await expect.poll(() => runner.get().records.length).toBe(2);
    answers[1]?.();
    const names = () => runner.get().records.map(({ phase }) => phase.name);
    await expect.poll(names, { timeout: 6_000 }).toEqual(['confirmed', 'confirmed']);
  });

  it('sent it: the chain tells', async () => {
    wallet.send = async (request) => {
      await wallet.broadcast(wallet.sealed(request));
      return silence();
    };
    await ends(await signed(), 'confirmed');
  });

  it('sends it after the page was left: found again', async () => {
    let sealed: Promise<Hex> | undefined;
    wallet.send = (request) => {
      sealed = wallet.sealed(request);
      return silence();
    };
    const runner = await signed();
    await expect.poll(() => sealed).toBeDefined();
    const later = reload(runner, { patience: 5_000 });
    await ends(later, 'unreported');
    if (sealed) await wallet.broadcast(sealed);
    await ends(later, 'confirmed');
  });

  it('never sends it after the page was left: told as that', async () => {
    wallet.send = silence;
    const runner = await signed();
    await expect.poll(() => wallet.asked).toContain('eth_sendTransaction');
    await ends(reload(runner), 'failed', 'Nothing was sent while you were away');
    expect(JSON.parse(kept).records).toEqual([]);
  });
});

describe('what takes its place while the page is closed', () => {
  const places: Record<string, readonly [Request, string, object]> = {
    'sped up': [{}, 'confirmed', {}],
    cancelled: [{ to: me.address, value: '0x0' }, 'replaced', { cancelled: true }],
    'another call': [{ to: stranger.address, value: '0x7' }, 'replaced', { cancelled: false }],
  };
  it.each(Object.entries(places))('%s', async (_, [change, name, more]) => {
    let asked: Request = {};
    wallet.send = async (request) => {
      asked = request;
      return keccak256(await wallet.sealed(request));
    };
    const runner = await signed();
    await expect.poll(() => only(runner).phase.name).toBe('pending');
    runner.stop();
    await wallet.broadcast(wallet.sealed({ ...asked, ...change, gasPrice: '0x1dcd65000' }));
    const later = reload(runner);
    await ends(later, name);
    expect(only(later).phase).toMatchObject(more);
  });
});

describe('whose it is changes', () => {
  it.each([
    ['another account', { address: stranger.address as Hex, onAppChain: true }],
    ['another network', { address: me.address as Hex, onAppChain: false }],
  ])('%s after the review signs nothing, and the way back goes on', async (_, swapped) => {
    let now = { address: me.address as Hex, onAppChain: true };
    const runner = open({ connected: () => now });
    await runner.begin(pay, { value });
    now = swapped;
    await runner.sign(only(runner).id);
    expect(only(runner).phase.name).toBe('reviewing');
    expect(wallet.asked).toEqual([]);
    now = { address: me.address, onAppChain: true };
    void runner.sign(only(runner).id);
    // While it is on its way, whose wallet it is matters no more.
    now = swapped;
    await ends(runner, 'confirmed');
  });
});
