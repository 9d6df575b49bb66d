import { createClient, custom, encodeEventTopics, type Hex, hexToBigInt, parseAbiItem, toHex } from 'viem';
import { expect, it } from 'vitest';
import { rememberLogs } from './logMemory.ts';
import { readLogs } from './readLogs.ts';

const address = '0x5FbDB2315678afecb367f032d93F642f64180aa3';
const event = parseAbiItem('event Rang()');
const [topic] = encodeEventTopics({ abi: [event] });

interface Range {
  fromBlock: Hex;
  toBlock: Hex;
}

/** A node with a log in each of `blocks`, that answers no range above `most`. */
function node(blocks: readonly bigint[], most = 1_000_000n) {
  const asked: (readonly [from: bigint, to: bigint])[] = [];
  const here = new Set(blocks);
  const client = createClient({
    transport: custom(
      {
        request: async ({ params }: { params: [Range] }) => {
          const [from, to] = [hexToBigInt(params[0].fromBlock), hexToBigInt(params[0].toBlock)];
          asked.push([from, to]);
          if (to - from + 1n > most) throw new Error('range too large');
          return [...here]
            .filter((block) => block >= from && block <= to)
            .map((block) => ({
              ...{ address, topics: [topic], data: '0x', blockNumber: toHex(block), logIndex: '0x0' },
              ...{ blockHash: toHex(block, { size: 32 }), transactionHash: toHex(block, { size: 32 }) },
              ...{ transactionIndex: '0x0', removed: false },
            }));
        },
      },
      { retryCount: 0 },
    ),
  });
  const read = async (fromBlock: bigint, toBlock: bigint) =>
    (await readLogs(client, { address, event, fromBlock, toBlock })).map(({ blockNumber }) => blockNumber);
  return { client, asked, here, read };
}

it('asks once for what a node gives at once', async () => {
  const { read, asked } = node([5n, 900n]);
  expect(await read(1n, 1_000n)).toEqual([5n, 900n]);
  expect(asked).toEqual([[1n, 1_000n]]);
});

it('asks for nothing when there are no blocks', async () => {
  const { read, asked } = node([5n]);
  expect(await read(10n, 9n)).toEqual([]);
  expect(asked).toEqual([]);
});

it('halves a range that is refused, and learns from it', async () => {
  const { read, asked } = node([1n, 9_000n, 64_000n], 10_000n);
  expect(await read(1n, 64_000n)).toEqual([1n, 9_000n, 64_000n]);
  // Three refusals, then eight ranges of 8,000 blocks: none is refused again.
  expect(asked.filter(([from, to]) => to - from + 1n > 10_000n)).toHaveLength(3);
  expect(asked).toHaveLength(11);
});

it('gives up when even the smallest range is refused', async () => {
  await expect(node([], 0n).read(1n, 10_000n)).rejects.toThrow('range too large');
});

it('forgets what it read unless it is told to remember', async () => {
  const { read, asked } = node([5n]);
  await read(1n, 1_000n);
  await read(1n, 1_000n);
  expect(asked).toHaveLength(2);
});

it('reads only what it has not read, and what may still change', async () => {
  const { client, read, asked, here } = node([5n, 900n, 990n]);
  rememberLogs(client);
  expect(await read(1n, 1_000n)).toEqual([5n, 900n, 990n]);
  // A short fork took the last one away, and there is a new one.
  here.delete(990n);
  here.add(1_005n);
  expect(await read(1n, 1_010n)).toEqual([5n, 900n, 1_005n]);
  expect(asked.at(-1)).toEqual([937n, 1_010n]);
  expect(await read(1n, 1_010n)).toEqual([5n, 900n, 1_005n]);
});

it('begins anew on a chain that is shorter than what it knew', async () => {
  const { client, read, here } = node([5n, 800n]);
  rememberLogs(client);
  await read(1n, 1_000n);
  here.clear();
  here.add(7n);
  expect(await read(1n, 100n)).toEqual([7n]);
});

it('keeps apart what is asked from another block or of another event', async () => {
  const { client, read } = node([5n, 300n]);
  rememberLogs(client);
  await read(1n, 1_000n);
  expect(await read(100n, 1_000n)).toEqual([300n]);
  const other = parseAbiItem('event Fell()');
  expect(await readLogs(client, { address, event: other, fromBlock: 1n, toBlock: 1_000n })).toEqual([]);
});
