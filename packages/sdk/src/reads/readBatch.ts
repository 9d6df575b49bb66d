import type { Address, Client } from 'viem';
import { getBlock, multicall, readContract } from 'viem/actions';
import { type View, view } from './view.ts';

/** The block that a read is true for. */
export interface ReadBlock {
  number: bigint;
  /** Unix seconds of the chain. */
  timestamp: number;
}

/** Views in any shape of records and lists. */
export type Views = View<unknown> | readonly Views[] | { readonly [name: string]: Views };

/** What they give, in the same shape. */
export type Values<Shape> =
  Shape extends View<infer Result>
    ? Result
    : Shape extends readonly (infer Item)[]
      ? readonly Values<Item>[]
      : { readonly [Name in keyof Shape]: Values<Shape[Name]> };

export interface ReadOptions {
  /** Where Multicall3 stands; without it views are read one by one at one block number. */
  multicall3?: Address | undefined;
  /** The newest block unless told. */
  blockNumber?: bigint | undefined;
}

/**
 * Reads many views as of one block: in one call where the chain has Multicall3.
 * @returns the values in the shape of the views, and the block
 * @throws the first failing view's error as viem gives it; `decodeError` reads it
 */
export async function readBatch<const Shape extends Views>(
  client: Client,
  shape: Shape,
  { multicall3, blockNumber }: ReadOptions,
): Promise<{ values: Values<Shape>; block: ReadBlock }> {
  const views = flatten(shape);
  const at = blockNumber === undefined ? {} : { blockNumber };

  if (!multicall3) {
    const { number, timestamp } = await getBlock(client, at);
    const read = await Promise.all(
      views.map(({ call }) => readContract(client, { ...call, blockNumber: number })),
    );
    return { values: fill(shape, read), block: { number, timestamp: Number(timestamp) } };
  }

  const about = { address: multicall3, abi: aboutBlock } as const;
  const [number, timestamp, ...read] = await multicall(client, {
    ...at,
    allowFailure: false,
    multicallAddress: multicall3,
    batchSize: 0,
    contracts: [
      view({ ...about, functionName: 'getBlockNumber' }),
      view({ ...about, functionName: 'getCurrentBlockTimestamp' }),
      ...views,
    ].map(({ call }) => call),
  });
  return {
    values: fill(shape, read),
    block: { number: number as bigint, timestamp: Number(timestamp) },
  };
}

const aboutBlock = [
  {
    type: 'function',
    name: 'getBlockNumber',
    stateMutability: 'view',
    inputs: [],
    outputs: [{ type: 'uint256' }],
  },
  {
    type: 'function',
    name: 'getCurrentBlockTimestamp',
    stateMutability: 'view',
    inputs: [],
    outputs: [{ type: 'uint256' }],
  },
] as const;

function isView(shape: Views): shape is View<unknown> {
  return 'call' in shape && !Array.isArray(shape);
}

function flatten(shape: Views): View<unknown>[] {
  return isView(shape) ? [shape] : Object.values(shape).flatMap(flatten);
}

/** Puts values where their views stood: `flatten` and this walk in the same order. */
function fill<Shape extends Views>(shape: Shape, values: readonly unknown[]): Values<Shape> {
  let next = 0;
  const walk = (part: Views): unknown => {
    if (isView(part)) return values[next++];
    if (Array.isArray(part)) return part.map(walk);
    return Object.fromEntries(Object.entries(part).map(([name, child]) => [name, walk(child)]));
  };
  return walk(shape) as Values<Shape>;
}
