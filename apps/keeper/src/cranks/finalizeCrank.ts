import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import { finalize } from '@metis-blitz/sdk';
import { simulateContract } from 'viem/actions';
import type { Crank } from './Crank.ts';

/** Tickets of one turn. */
const MAX_TICKETS = 64n;

/** Pays waiting tickets in from the buffer. */
export const finalizeCrank: Crank = {
  name: 'finalize',
  turns: ['liquidStaking.finalize'],
  async due({ client, contracts, account }) {
    const vault = { address: contracts.liquidStaking, abi, account } as const;
    const args = [MAX_TICKETS] as const;
    const { result } = await simulateContract(client, { ...vault, functionName: 'finalize', args });
    if (result[0] === 0n) return undefined;
    return { request: finalize(contracts, { max: MAX_TICKETS }), worth: 'owed' };
  },
};
