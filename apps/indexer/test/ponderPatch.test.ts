import { toHex, zeroAddress, zeroHash } from 'viem';
import { expect, test } from 'vitest';

/* What apps/indexer/patches does to Ponder (ADR 0053): blocks are written by the heap, each once, and few wait in memory. */

type Rows = { blocks: { number: string }[] };
interface Historical {
  createHistoricalSync(around: object): { syncBlockData(part: object): Promise<{ number: string }> };
}
const { createHistoricalSync } = (await import(
  new URL('sync-historical/index.js', import.meta.resolve('ponder')).href
)) as Historical;

const BLOCKS = 1_020;
const MOST_WAITING = 300;
const CHAIN = { id: 31337, name: 'metis', finalityBlockCount: 30 };
const silent: object = {
  child: () => silent,
  debug: () => undefined,
  trace: () => undefined,
  warn: () => undefined,
};

function sync(insertBlocks: (rows: Rows) => Promise<void>, onFetch: () => void = () => {}) {
  const rpc = {
    request: async ({ params: [number] }: { params: [string] }) => {
      onFetch();
      return blockOf(Number(number));
    },
  };
  const nothing = async () => {};
  const syncStore = {
    ...{ insertBlocks, insertTransactions: nothing, insertTransactionReceipts: nothing },
    ...{ insertTraces: nothing, insertLogs: nothing },
  };
  const interval = [1, BLOCKS];
  const filter = { type: 'block', chainId: CHAIN.id, interval: 1, offset: 0 };
  const around = { common: { logger: silent }, chain: CHAIN, rpc, childAddresses: new Map() };
  const requiredIntervals = [{ filter, interval }];
  return createHistoricalSync(around).syncBlockData({ syncStore, interval, requiredIntervals, logs: [] });
}

test('blocks are written by the heap, and each once', async () => {
  const heaps: number[][] = [];
  const newest = await sync(async ({ blocks }) => {
    heaps.push(blocks.map(({ number }) => Number(number)));
  });
  expect(Number(newest.number)).toBe(BLOCKS);
  expect(heaps.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: BLOCKS }, (_, n) => n + 1));
  const written = heaps.filter(({ length }) => length > 0).length;
  expect(written, 'Ponder is not patched: install the packages again').toBeLessThanOrEqual(
    Math.ceil(BLOCKS / 50),
  );
});

test('a database that writes slower than a node tells bounds what is fetched', async () => {
  const seen = { fetched: 0, written: 0, most: 0, writing: 0, mostWriting: 0 };
  const insert = async ({ blocks }: Rows) => {
    if (blocks.length === 0) return;
    seen.writing += 1;
    seen.mostWriting = Math.max(seen.mostWriting, seen.writing);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.writing -= 1;
    seen.written += blocks.length;
  };
  await sync(insert, () => {
    seen.fetched += 1;
    seen.most = Math.max(seen.most, seen.fetched - seen.written);
  });
  expect(seen).toMatchObject({ fetched: BLOCKS, written: BLOCKS, mostWriting: 1 });
  expect(seen.most).toBeLessThanOrEqual(MOST_WAITING);
});

test('a heap that cannot be written fails the range, which is then read again', async () => {
  let calls = 0;
  const insert = async () => {
    calls += 1;
    if (calls === 3) throw new Error('disk full');
  };
  await expect(sync(insert)).rejects.toThrow('disk full');
});

function blockOf(number: number) {
  const none = {
    parentHash: zeroHash,
    stateRoot: zeroHash,
    transactionsRoot: zeroHash,
    receiptsRoot: zeroHash,
  };
  const numbers = Object.fromEntries(
    ['timestamp', 'gasLimit', 'gasUsed', 'size', 'difficulty', 'totalDifficulty'].map((name) => [
      name,
      '0x1',
    ]),
  );
  return {
    ...{ ...none, ...numbers, number: toHex(number), hash: toHex(number, { size: 32 }), transactions: [] },
    ...{ miner: zeroAddress, extraData: '0x', logsBloom: zeroHash, sha3Uncles: zeroHash, nonce: '0x0' },
    ...{ mixHash: zeroHash, baseFeePerGas: null },
  };
}
