import { rewardReserveFunctions } from '@metis-blitz/protocol/functions/rewardReserve';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { migrateReserve } from '@metis-blitz/sdk';
import { isAddressEqual } from 'viem';
import { readContract } from 'viem/actions';
import type { Crank } from './Crank.ts';

/** Sends what a replaced reserve still holds after the one that the pool draws from now. */
export const migrateCrank: Crank = {
  name: 'migrate',
  turns: ['rewardReserve.migrate'],
  pace: 12,
  async due({ client, contracts }) {
    const pool = { address: contracts.sequencerPool, abi: sequencerPoolFunctions } as const;
    const reserve = { address: contracts.rewardReserve, abi: rewardReserveFunctions } as const;
    const [current, balance] = await Promise.all([
      readContract(client, { ...pool, functionName: 'rewardReserve' }),
      readContract(client, { ...reserve, functionName: 'balance' }),
    ]);
    if (balance === 0n || isAddressEqual(current, contracts.rewardReserve)) return undefined;
    return { request: migrateReserve(contracts), worth: balance };
  },
};
