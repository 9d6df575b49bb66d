import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import { getReserve } from '@metis-blitz/sdk';
import { getBlock, readContract } from 'viem/actions';
import type { CrankContext } from './Crank.ts';

const DAY = 86_400n;
/** Blocks over which the chain's pace is measured. */
const STRETCH = 500n;

/**
 * What stake earns in a day of blocks as they came lately, at today's reward, in wei of METIS.
 * @param assets in wei of METIS
 */
export async function yieldOfADay({ client, contracts }: CrankContext, assets: bigint): Promise<bigint> {
  const pool = { address: contracts.sequencerPool, abi } as const;
  const [{ rewardPerBlock, block }, delegated, bonded] = await Promise.all([
    getReserve(client, { contracts }),
    readContract(client, { ...pool, functionName: 'totalDelegated' }),
    readContract(client, { ...pool, functionName: 'totalBonded' }),
  ]);
  const stretch = block.number < STRETCH ? block.number : STRETCH;
  const [head, before] = await Promise.all([
    getBlock(client, { blockNumber: block.number }),
    getBlock(client, { blockNumber: block.number - stretch }),
  ]);
  // Blocks may share a second.
  const seconds = head.timestamp - before.timestamp || 1n;
  const blocksADay = (stretch * DAY) / seconds;
  return (rewardPerBlock * blocksADay * assets) / (delegated + bonded + assets);
}
