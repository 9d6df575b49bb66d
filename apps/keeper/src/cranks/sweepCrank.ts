import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import { sweepSlashed } from '@metis-blitz/sdk';
import { readContract } from 'viem/actions';
import type { Crank } from './Crank.ts';

/** Sends what was slashed to the fund. */
export const sweepCrank: Crank = {
  name: 'sweep',
  turns: ['sequencerPool.sweepSlashed'],
  pace: 4,
  async due({ client, contracts }) {
    const pool = { address: contracts.sequencerPool, abi } as const;
    const slashed = await readContract(client, { ...pool, functionName: 'slashedAssets' });
    return slashed === 0n ? undefined : { request: sweepSlashed(contracts), worth: slashed };
  },
};
