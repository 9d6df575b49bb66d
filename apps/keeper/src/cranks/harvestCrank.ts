import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import { harvest } from '@metis-blitz/sdk';
import { simulateContract } from 'viem/actions';
import type { Crank } from './Crank.ts';

/**
 * Collects the vault's rewards when they are worth a transaction.
 * @param minRewards in wei of METIS
 */
export function harvestCrank(minRewards: bigint): Crank {
  return {
    name: 'harvest',
    turns: ['liquidStaking.harvest'],
    async due({ client, contracts, account }) {
      const vault = { address: contracts.liquidStaking, abi, account } as const;
      const { result: rewards } = await simulateContract(client, { ...vault, functionName: 'harvest' });
      return rewards < minRewards ? undefined : { request: harvest(contracts), worth: rewards };
    },
  };
}
