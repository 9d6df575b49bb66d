import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChain, type TestChain } from './startChain.ts';
import { type FaultyNode, startFaultyNode } from './startFaultyNode.ts';

let chain: TestChain;
let other: TestChain;
let node: FaultyNode;
beforeAll(async () => {
  chain = await startChain();
  other = await startChain();
  await other.mine(3);
  node = await startFaultyNode(chain.rpcUrl, { otherChain: other.rpcUrl });
});
afterAll(async () => {
  await node?.stop();
  await Promise.all([chain?.stop(), other?.stop()]);
});

const post = (method: string, params: unknown[] = []) =>
  fetch(node.url, { method: 'POST', body: JSON.stringify({ jsonrpc: '2.0', id: 7, method, params }) });
const ask = async (method: string, params: unknown[] = []) => {
  const { result } = (await (await post(method, params)).json()) as {
    result: { number: string } | string | null;
  };
  return result;
};

test('it is the node itself while nothing is wrong', async () => {
  await chain.mine(2);
  expect(await ask('eth_blockNumber')).toBe('0x2');
  expect(await ask('eth_getBlockByNumber', ['latest', false])).toHaveProperty('number', '0x2');
});

test('it refuses, breaks, and tears in two', async () => {
  await node.suffer('busy');
  expect((await post('eth_chainId')).status).toBe(429);
  await node.suffer('broken');
  expect((await post('eth_chainId')).status).toBe(500);
  await node.suffer('torn');
  const response = await post('eth_chainId');
  await expect(response.json()).rejects.toThrow();
  expect(node.spoiled()).toBe(1);
  node.heal();
});

test('it holds its tongue until it is healed', async () => {
  await node.suffer('silent');
  const waiting = post('eth_chainId').then(
    () => 'answered',
    () => 'dropped',
  );
  const first = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 200, 'nothing'))]);
  expect(first).toBe('nothing');
  node.heal();
  expect(await waiting).toBe('dropped');
  expect(await ask('eth_chainId')).toBe('0x7a69');
});

test('it swallows what it is sent, and knows what it was asked', async () => {
  await node.suffer('swallows');
  expect((await post('eth_sendRawTransaction', ['0x'])).status).toBe(500);
  expect(await ask('eth_chainId')).toBe('0x7a69');
  expect(node.asked()).toEqual(new Set(['eth_sendRawTransaction', 'eth_chainId']));
  expect(node.spoiled()).toBe(1);
  node.heal();
});

test('its head stays while the chain goes on', async () => {
  await node.suffer('stale');
  await chain.mine(4);
  expect(await ask('eth_blockNumber')).toBe('0x2');
  expect(await ask('eth_getBlockByNumber', ['latest', false])).toHaveProperty('number', '0x2');
  node.heal();
  expect(await ask('eth_blockNumber')).toBe('0x6');
});

test('it knows no blocks, or those of another chain', async () => {
  await node.suffer('null-blocks');
  expect(await ask('eth_getBlockByNumber', ['0x1', false])).toBe(null);
  await node.suffer('wrong-chain');
  expect(await ask('eth_blockNumber')).toBe('0x3');
  node.heal();
});
