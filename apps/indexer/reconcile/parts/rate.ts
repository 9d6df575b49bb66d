import { liquidStakingAbi } from '@metis-blitz/protocol';
import { decodeFunctionResult, encodeFunctionData } from 'viem';
import { call } from 'viem/actions';
import { sampleOf } from '../../lib/sampleOf.ts';
import type { Item } from '../IndexReader.ts';
import { isForgotten } from '../isForgotten.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';
import { runPool } from '../runPool.ts';

type Point = Item<'rateHistory'>;

const RAY = 10n ** 27n;
/** Moments of the contract's own trace that are asked for: many go into one call. */
const MOMENTS = 1_000;
/** Blocks whose state is asked for: each is a call of its own. */
const BLOCKS = 120;
const AT_ONCE = 8;

/** The rate over time, point by point: beside the vault's own trace, and beside its price at the block of each point. */
export const rate: Part = {
  name: 'rate over time',
  slices: async () => [points],
};

const points: Slice = async (index) => {
  const newestFirst = await index.all('rateHistory');
  return async (chain) => {
    await trace(chain, newestFirst);
    await prices(chain, newestFirst);
  };
};

/** Of all points within one step of the clock the trace keeps the last, and tells it when the step is over. */
async function trace(chain: ChainAt, newestFirst: readonly Point[]): Promise<void> {
  const vault = contractAt(chain);
  const [granularity, clock] = await Promise.all([
    chain.client.readContract({ ...vault, functionName: 'clockGranularity' }),
    chain.client.readContract({ ...vault, functionName: 'clock' }),
  ]);
  const keyOf = ({ timestamp }: Point) => timestamp - (timestamp % granularity);
  const closed = newestFirst.filter(
    (point, at, all) => keyOf(point) < clock && (at === 0 || keyOf(all[at - 1] as Point) !== keyOf(point)),
  );
  const some = sampleOf(closed, MOMENTS);
  if (some.length < closed.length)
    chain.note(`${some.length} of ${closed.length} moments of the trace, newest and evenly spread`);
  await Promise.all(
    some.map(async (point) => {
      const args = [BigInt(keyOf(point))] as const;
      const told = await chain.client.readContract({ ...vault, functionName: 'rateRayAt', args });
      chain.same(`rate at ${keyOf(point)}`, point.rateRay, told);
    }),
  );
}

/** Where the node still knows the state of a point's block: one lsMETIS was worth then what the point says. */
async function prices(chain: ChainAt, newestFirst: readonly Point[]): Promise<void> {
  const last = newestFirst.filter(({ block }, at, all) => block !== all[at - 1]?.block);
  const some = sampleOf(last, BLOCKS);
  const known = await runPool(some, AT_ONCE, (point) => price(chain, point));
  const looked = known.filter(Boolean).length;
  if (looked < last.length)
    chain.note(
      `the price at ${looked} of ${last.length} blocks: newest and evenly spread, as far as the node remembers`,
    );
}

/** @returns whether the node knew that block */
async function price(chain: ChainAt, { block, rateRay }: Point): Promise<boolean> {
  try {
    const [worth, supply, queued, { transactions }] = await Promise.all([
      readThen(chain, block, 'convertToAssets'),
      readThen(chain, block, 'totalSupply'),
      readThen(chain, block, 'queuedShares'),
      chain.client.getBlock({ blockNumber: BigInt(block) }),
    ]);
    // Whatever else happened in that block may have moved it by a wei each (P3).
    const dust = (RAY * BigInt(transactions.length)) / (supply + queued) + 1n;
    const apart = worth > rateRay ? worth - rateRay : rateRay - worth;
    chain.same(`price at block ${block}`, apart <= dust ? worth : rateRay, worth);
    return true;
  } catch (error) {
    if (isForgotten(error)) return false;
    throw error;
  }
}

/** Apart from all others: at an old block nobody may have deployed yet what puts reads together. */
async function readThen(
  { client, deployment }: ChainAt,
  block: number,
  functionName: 'convertToAssets' | 'totalSupply' | 'queuedShares',
): Promise<bigint> {
  const view = { abi: liquidStakingAbi, functionName } as const;
  const data =
    functionName === 'convertToAssets'
      ? encodeFunctionData({ ...view, functionName, args: [RAY] })
      : encodeFunctionData({ ...view, functionName });
  const to = deployment.contracts.liquidStaking;
  const { data: answer = '0x' } = await call(client, { to, data, blockNumber: BigInt(block), batch: false });
  return decodeFunctionResult({ ...view, data: answer });
}

function contractAt({ deployment, blockNumber }: ChainAt) {
  return { abi: liquidStakingAbi, address: deployment.contracts.liquidStaking, blockNumber } as const;
}
