import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Client } from 'viem';
import { liquidApr } from '../math/liquidApr.ts';
import type { Bps } from '../units/units.ts';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

export interface LiquidApr {
  /** Simple, after the vault's fee; undefined when no step of the clock has passed since. */
  aprBps: Bps | undefined;
  /** METIS per lsMETIS at both ends, in RAY. */
  startRateRay: bigint;
  endRateRay: bigint;
  block: ReadBlock;
}

/**
 * How the rate of lsMETIS really grew, from the contract's own trace: no index and no archive is asked.
 * @param since unix seconds, not before the deployment (`deployedAt`)
 */
export async function getLiquidApr(
  client: Client,
  { since, ...context }: ReadContext & { since: number },
): Promise<LiquidApr> {
  const on = { address: context.contracts.liquidStaking, abi } as const;
  const { values, block } = await readBatch(
    client,
    {
      startRateRay: view({ ...on, functionName: 'rateRayAt', args: [BigInt(since)] }),
      endRateRay: view({ ...on, functionName: 'rateRay' }),
    },
    batchOptions(context),
  );
  return { ...values, aprBps: liquidApr({ ...values, elapsed: block.timestamp - since }), block };
}
