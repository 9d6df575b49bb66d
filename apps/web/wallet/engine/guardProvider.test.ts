import { describe, expect, it, vi } from 'vitest';
import { guardProvider, type RawProvider } from './guardProvider.ts';

// T43: what a wallet answers, throws and tells of, before anything else of the app sees it.
const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const wrongChecksum = '0x70997970c51812dc3A010C7d01b50e0d17dc79C8';
const hash = `0x${'ab'.repeat(32)}`;

const answering = (answer: unknown) => guardProvider({ request: async () => answer });
const throwing = (thrown: unknown) =>
  guardProvider({
    request: () => {
      throw thrown;
    },
  });

describe('answers', () => {
  it.each([
    ['eth_requestAccounts', [account]],
    ['eth_requestAccounts', [account.toLowerCase(), account]],
    ['eth_accounts', []],
    ['eth_accounts', [account.toUpperCase().replace('0X', '0x')]],
    ['eth_sendTransaction', hash],
    ['wallet_watchAsset', true],
  ])('%s may be %j', async (method, answer) => {
    expect(await answering(answer).request({ method })).toEqual(answer);
  });

  it.each([
    ['0x7a69', '0x7a69'],
    [31337, '0x7a69'],
    ['31337', '0x7a69'],
  ])('eth_chainId %j is %s', async (answer, chainId) => {
    expect(await answering(answer).request({ method: 'eth_chainId' })).toBe(chainId);
  });

  it.each([
    ['eth_requestAccounts', [], 'gave no account'],
    ['eth_requestAccounts', undefined, 'no account'],
    ['eth_requestAccounts', account, 'no account'],
    ['eth_requestAccounts', [wrongChecksum], 'no account'],
    ['eth_requestAccounts', ['0x12'], 'no account'],
    ['eth_accounts', [{ address: account }], 'no account'],
    ['eth_accounts', null, 'no account'],
    ['eth_chainId', 'mainnet', 'which network'],
    ['eth_chainId', -1, 'which network'],
    ['eth_chainId', null, 'which network'],
    ['eth_chainId', '0x', 'which network'],
    ['eth_sendTransaction', '0x12', 'no transaction'],
    ['eth_sendTransaction', null, 'no transaction'],
    ['eth_sendTransaction', { hash }, 'no transaction'],
  ])('%s may not be %j', async (method, answer, words) => {
    await expect(answering(answer).request({ method })).rejects.toThrow(words);
  });

  // RainbowKit forgets what failed within 50 ms of the click, and then says for ever that it waits.
  it('that refuse a connection are told late enough to be seen', async () => {
    vi.useFakeTimers();
    let told = false;
    const asked = Promise.resolve(answering([]).request({ method: 'eth_requestAccounts' })).catch(() => {
      told = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toBe(false);
    await vi.advanceTimersByTimeAsync(300);
    await asked;
    expect(told).toBe(true);
    vi.useRealTimers();
  });

  it('are not waited for without end where nobody is asked', async () => {
    vi.useFakeTimers();
    const silent = guardProvider({ request: () => new Promise(() => undefined) });
    const asked = expect(silent.request({ method: 'eth_accounts' })).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(6_001);
    await asked;
    vi.useRealTimers();
  });
});

describe('errors', () => {
  it.each([undefined, null, 0, {}, { code: 'X' }, { message: {} }])(
    '%j gets a code and words',
    async (thrown) => {
      await expect(throwing(thrown).request({ method: 'x' })).rejects.toMatchObject({
        code: -32_603,
        message: 'The wallet failed without a reason.',
      });
    },
  );

  it('keep their code, their words within reason, and what they wrap', async () => {
    const thrown = { code: 4001, message: 'n'.repeat(5_000), data: { originalError: { code: 1 } } };
    await expect(throwing(thrown).request({ method: 'x' })).rejects.toMatchObject({
      code: 4001,
      message: 'n'.repeat(300),
      data: { originalError: { code: 1 } },
    });
    await expect(throwing('locked').request({ method: 'x' })).rejects.toThrow('locked');
  });
});

describe('events', () => {
  function wired() {
    const listeners = new Set<(payload: unknown) => void>();
    const raw: RawProvider = {
      request: async () => null,
      on: (_, listener) => listeners.add(listener),
      removeListener: (_, listener) => listeners.delete(listener),
    };
    const tell = (payload: unknown) => {
      for (const listener of listeners) listener(payload);
    };
    return { provider: guardProvider(raw), listeners, tell };
  }

  it.each([
    ['accountsChanged', [[account], []], [null, 'none', [{}], ['0x12'], [wrongChecksum]]],
    ['chainChanged', ['0x1', 1], [null, 'mainnet', {}, -1, Number.NaN]],
    ['connect', [{ chainId: '0x1' }], [undefined, null, { chainId: 'x' }]],
    ['message', ['anything'], []],
  ])('%s passes only as it must be', (event, good, bad) => {
    const { provider, tell } = wired();
    const heard: unknown[] = [];
    provider.on?.(event, (payload) => void heard.push(payload));
    for (const payload of [...bad, ...good]) tell(payload);
    expect(heard).toEqual(good);
  });

  it('end when they are no longer listened to', () => {
    const { provider, listeners } = wired();
    const listener = () => undefined;
    provider.on?.('message', listener);
    provider.removeListener?.('message', listener);
    expect(listeners.size).toBe(0);
  });
});

it('finds out a wallet that says yes to another network and stays', async () => {
  const stays = guardProvider({
    request: async ({ method }) => (method === 'eth_chainId' ? '0x1' : null),
  });
  const params = [{ chainId: '0x440' }];
  await expect(stays.request({ method: 'wallet_switchEthereumChain', params })).rejects.toThrow('stayed');
});
