import { createServer, type Server } from 'node:http';
import { type Anvil, localTestClient, startAnvil } from '@metis-blitz/devnet';
import { createClient, fallback } from 'viem';
import { getBlockNumber } from 'viem/actions';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkedHttp } from './checkedHttp.ts';
import { endpointState } from './endpointHealth.ts';

// T33: a node of another chain, one that lies about its chain, one that is dead: none is believed, the next one is asked.
const contract = '0x00000000000000000000000000000000000c0de0';
const expected = { chainId: 31337, contract } as const;
const dead = 'http://127.0.0.1:9/';
let good: Anvil;
let empty: Anvil;
let liar: Server;
let liarUrl: string;
let asked = 0;

beforeAll(async () => {
  [good, empty] = await Promise.all([startAnvil(), startAnvil()]);
  await localTestClient(good.rpcUrl).setCode({ address: contract, bytecode: '0x00' });
  await localTestClient(good.rpcUrl).mine({ blocks: 7 });
  // It answers as the good one does, and says another number for its chain.
  liar = createServer(async (request, response) => {
    asked += 1;
    let body = '';
    for await (const part of request) body += part;
    const answer = await fetch(good.rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    response.setHeader('content-type', 'application/json');
    response.end((await answer.text()).replaceAll('0x7a69', '0x1'));
  });
  await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
  liarUrl = `http://127.0.0.1:${(liar.address() as { port: number }).port}/`;
});

afterAll(async () => {
  liar.close();
  await Promise.all([good.stop(), empty.stop()]);
});

const blockOf = (...urls: string[]) =>
  getBlockNumber(
    createClient({
      transport: fallback(
        urls.map((url) => checkedHttp(url, expected, 1_000)),
        { retryCount: 0 },
      ),
    }),
    { cacheTime: 0 },
  );

it('believes a node of the chain', async () => {
  expect(await blockOf(good.rpcUrl)).toBe(7n);
  expect(endpointState(good.rpcUrl)).toBe('good');
});

it('does not believe a node that says another chain, and leaves it alone', async () => {
  const client = createClient({
    transport: fallback([checkedHttp(liarUrl, expected), checkedHttp(good.rpcUrl, expected)]),
  });
  expect(await getBlockNumber(client, { cacheTime: 0 })).toBe(7n);
  const before = asked;
  expect(await getBlockNumber(client, { cacheTime: 0 })).toBe(7n);
  expect(asked).toBe(before);
  expect(endpointState(liarUrl)).toBe('wrong-chain');
});

it('does not believe a chain of the same number without the protocol', async () => {
  expect(await blockOf(empty.rpcUrl, good.rpcUrl)).toBe(7n);
  expect(endpointState(empty.rpcUrl)).toBe('no-contracts');
  await expect(blockOf(empty.rpcUrl)).rejects.toThrow('is not on the chain of this app');
});

it('asks the next one when one is dead', async () => {
  expect(await blockOf(dead, good.rpcUrl)).toBe(7n);
  expect(endpointState(dead)).toBe('silent');
});

it('asks a node alone again at once: there is no other', async () => {
  const client = createClient({ transport: checkedHttp(dead, expected) });
  await expect(getBlockNumber(client)).rejects.toThrow('HTTP request failed');
  await expect(getBlockNumber(client)).rejects.toThrow('HTTP request failed');
});
