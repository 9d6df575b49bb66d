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
  blockNumber: '0x5' as const,
  logIndex: `0x${place.toString(16)}` as const,
});
const never = () => expect.unreachable('nothing was taken');
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
  return checkLogs(node, never)('http://node.example', { method: 'POST', body });
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

interface Call {
  method: string;
  params: [Record<string, string> | string];
}

/** A node whose logs of a range, without a filter, are these; `undefined` refuses such questions. */
function nodeOf(told: { filtered: Log[]; all: Log[] | undefined; block: Log[] }): typeof fetch {
  return async (input, init) => {
    const { method, params } = (await new Request(input, init).json()) as Call;
    const [filter] = params;
    if (method !== 'eth_getLogs') {
      const result = { hash: blockHash, logsBloom: bloomOf(filter === '0x5' ? all : []) };
      return Response.json({ jsonrpc: '2.0', id: 1, result });
    }
    if (typeof filter === 'string' || 'blockHash' in filter) return Response.json({ result: told.block });
    return Response.json({ result: 'address' in filter ? told.filtered : told.all });
  };
}

type Log = (typeof all)[number];
const post = (checked: typeof fetch, method: string, params: unknown[]) =>
  checked('http://node.example', {
    method: 'POST',
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
const range = [{ address: [address], topics: [all[1]?.topics], fromBlock: '0x0', toBlock: '0x9' }];
const mine = all.slice(1, 2);

test('a range is believed when it is a part of all logs, and these are what the headers say', async () => {
  const node = checkLogs(nodeOf({ filtered: mine, all, block: all }), never);
  expect(await (await post(node, 'eth_getLogs', range)).json()).toEqual({ result: mine });
  for (const block of ['0x4', '0x5', '0xff', 'latest']) {
    expect((await post(node, 'eth_getBlockByNumber', [block, true])).status).toBe(200);
  }
});

test.each([
  ['the filtered log lacks', [], all, 'asked again'],
  ['it comes twice', [...mine, ...mine], all, 'asked again'],
  ['another than asked for is told', all.slice(0, 1), all, 'asked again'],
  ['the first of the block lacks', mine, all.slice(1), 'not all logs of block 5'],
])('a range is not, when %s', async (_, filtered, whole, sentence) => {
  const node = checkLogs(nodeOf({ filtered, all: whole, block: all }), never);
  await expect(post(node, 'eth_getLogs', range)).rejects.toThrow(sentence);
});

test('what all answers left out is found by the header, and ends it once the node tells the truth', async () => {
  const told = { filtered: [] as Log[], all: [] as Log[], block: [] as Log[] };
  const taken: string[] = [];
  const node = checkLogs(nodeOf(told), (sentence) => taken.push(sentence));
  await post(node, 'eth_getLogs', range);
  await post(node, 'eth_getBlockByNumber', ['0x4', true]);
  const header = () => post(node, 'eth_getBlockByNumber', ['0x5', true]);
  await expect(header()).rejects.toThrow('not all logs of block');
  expect(taken).toEqual([]);

  told.block = all;
  await header();
  expect(taken).toEqual([expect.stringMatching(/^The node had not told all logs of block 5:/)]);
});

test('where a node does not tell all logs, or they are too many, a range must be told alike twice', async () => {
  const filter = { address: [address], fromBlock: '0x0', toBlock: '0x9' };
  const huge = [{ ...filter, toBlock: '0xffff' }];
  const asked = checkLogs(nodeOf({ filtered: mine, all: [], block: all }), never);
  expect((await post(asked, 'eth_getLogs', huge)).status).toBe(200);

  const refusing = (answers: Log[][]) => {
    const left = [...answers];
    const node: typeof fetch = async (input, init) => {
      const { params } = (await new Request(input, init).json()) as Call;
      const isFiltered = typeof params[0] === 'object' && 'address' in params[0];
      return Response.json(
        isFiltered ? { result: left.shift() } : { error: { code: -32005, message: 'too many' } },
      );
    };
    return post(checkLogs(node, never), 'eth_getLogs', [filter]);
  };
  expect((await refusing([all, all])).status).toBe(200);
  await expect(refusing([all.slice(1), all])).rejects.toThrow('asked again');
  await expect(refusing([all, all.slice(1)])).rejects.toThrow('asked again');
});
