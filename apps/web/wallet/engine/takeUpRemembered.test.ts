import { metisLocal } from '@metis-blitz/protocol/chains';
import { beforeAll, expect, it, vi } from 'vitest';
import { createConfig, createStorage, http, injected } from 'wagmi';
import { getAccount } from 'wagmi/actions';
import { takeUpRemembered } from './takeUpRemembered.ts';

// T43: a wallet that never answers stands beside a good one.
const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';

function wallet(id: string, request: (method: string) => Promise<unknown>) {
  let asked = 0;
  const provider = {
    request: ({ method }: { method: string }) => {
      asked += 1;
      return request(method);
    },
    on() {},
    removeListener() {},
  };
  const connector = injected({ target: { id, name: id, provider: provider as never } });
  return { connector, asked: () => asked };
}

const answers: Record<string, unknown> = { eth_accounts: [account], eth_chainId: '0x7a69' };
const good = () => wallet('good', async (method) => answers[method]);
const silent = () => wallet('silent', () => new Promise(() => undefined));

function configOf(wallets: readonly { connector: ReturnType<typeof injected> }[], recent: string | null) {
  const kept = new Map(recent === null ? [] : [['wagmi.recentConnectorId', JSON.stringify(recent)]]);
  return createConfig({
    chains: [metisLocal],
    multiInjectedProviderDiscovery: false,
    connectors: wallets.map(({ connector }) => connector),
    transports: { [metisLocal.id]: http('http://127.0.0.1:9') },
    storage: createStorage({
      storage: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
    }),
  });
}

// Where there is no page, a wallet is not looked for.
beforeAll(() => void vi.stubGlobal('window', new EventTarget()));

it('takes up the last one, and asks no other', async () => {
  const [bad, mine] = [silent(), good()];
  const config = configOf([bad, mine], 'good');
  await takeUpRemembered(config);
  expect(getAccount(config).address).toBe(account);
  expect(bad.asked()).toBe(0);
});

it('asks nobody when none was used', async () => {
  const [bad, mine] = [silent(), good()];
  await takeUpRemembered(configOf([bad, mine], null));
  expect([bad.asked(), mine.asked()]).toEqual([0, 0]);
});
