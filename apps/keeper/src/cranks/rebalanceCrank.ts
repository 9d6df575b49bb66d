import { delegationRouterFunctions } from '@metis-blitz/protocol/functions/delegationRouter';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { getVault, rebalance } from '@metis-blitz/sdk';
import { getBlock, readContract } from 'viem/actions';
import type { Crank, CrankContext } from './Crank.ts';
import { isRebalanceDue } from './isRebalanceDue.ts';

/** Collects what has matured, unbonds what is short, delegates what is over. */
export const rebalanceCrank: Crank = {
  name: 'rebalance',
  async due(context) {
    const { client, contracts } = context;
    const vault = await getVault(client, { contracts });
    const { buffer, principalActive: active, principalUnbonding: unbonding, bufferTargetBps } = vault;
    const gross = buffer + active + unbonding;
    const [room, firstUnlockAt, { timestamp }] = await Promise.all([
      readContract(client, {
        address: contracts.delegationRouter,
        abi: delegationRouterFunctions,
        functionName: 'room',
        args: [gross],
      }),
      getFirstUnlockAt(context),
      getBlock(client),
    ]);

    const books = { buffer, active, unbonding, waiting: vault.waitingAssets, bufferTargetBps };
    const isDue = isRebalanceDue({ ...books, room, firstUnlockAt, now: Number(timestamp) });
    return isDue ? rebalance(contracts) : undefined;
  },
};

/** The router keeps its requests in the order in which they mature. */
async function getFirstUnlockAt({ client, contracts }: CrankContext): Promise<number | undefined> {
  const [first] = await readContract(client, {
    address: contracts.delegationRouter,
    abi: delegationRouterFunctions,
    functionName: 'openRequests',
  });
  if (first === undefined) return undefined;
  const { unlockAt } = await readContract(client, {
    address: contracts.sequencerPool,
    abi: sequencerPoolFunctions,
    functionName: 'unbondingRequest',
    args: [first],
  });
  return unlockAt;
}
