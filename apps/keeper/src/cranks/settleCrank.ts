import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import { settle } from '@metis-blitz/sdk';
import { readContract } from 'viem/actions';
import type { Crank } from './Crank.ts';

/** Epochs of one turn: keeps the gas of a turn below a third of a block after a long sleep. */
const MAX_EPOCHS = 64n;

/** Pays epochs that the sequencer set can no longer rewrite. */
export const settleCrank: Crank = {
  name: 'settle',
  async due({ client, contracts }) {
    const pool = { address: contracts.sequencerPool, abi } as const;
    const pending = await readContract(client, { ...pool, functionName: 'pendingEpochs' });
    return pending === 0n ? undefined : settle(contracts, { maxEpochs: MAX_EPOCHS });
  },
};
