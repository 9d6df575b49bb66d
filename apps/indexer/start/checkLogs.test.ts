import { expect, test } from 'vitest';
import { bloomOf } from '../lib/bloomOf.ts';
import { checkLogs } from './checkLogs.ts';

/* T33: a log that a node leaves out. */

const address = `0x${'12'.repeat(20)}` as const;
const blockHash = `0x${'ab'.repeat(32)}` as const;
const log = (place: number) => ({
  address,
  topics: [`0x${String(place).padStart(64, '0')}`] as [`0x${string}`],
  blockHash,
  logIndex: `0x${place.toString(16)}` as const,
});
const all = [log(0), log(1), log(2)];

/** A node that tells these logs, one answer after the other. */
function ask(answers: readonly (typeof all)[], filter: object): Promise<Response> {
  const left = [...answers];
  const node: typeof fetch = async (input, init) => {
    const { method } = (await new Request(input, init).json()) as { method: string };
    const result = method === 'eth_getLogs' ? left.shift() : { logsBloom: bloomOf(all) };
    return Response.json({ jsonrpc: '2.0', id: 1, result });
  };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_getLogs', params: [filter] });
  return checkLogs(node)('http://node.example', { method: 'POST', body });
}

test('all logs of a block are believed', async () => {
  expect(await (await ask([all], { blockHash })).json()).toMatchObject({ result: all });
});

test.each([
  ['the first lacks', all.slice(1)],
  ['one between lacks', [log(0), log(2)]],
  ['the last lacks', all.slice(0, 2)],
  ['all lack', []],
  ['each comes twice', all.flatMap((one) => [one, one])],
])('logs of a block are not, when %s', async (_, told) => {
  await expect(ask([told], { blockHash })).rejects.toThrow('not all logs of block');
});

test('a range must be told alike twice', async () => {
  const filter = { address: [address], fromBlock: '0x0', toBlock: '0x9' };
  expect((await ask([all, all], filter)).status).toBe(200);
  await expect(ask([all.slice(1), all], filter)).rejects.toThrow('asked again');
  await expect(ask([all, all.slice(1)], filter)).rejects.toThrow('asked again');
});
