import { delegationRouterFunctions } from '@metis-blitz/protocol/functions/delegationRouter';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { getVault, rebalance } from '@metis-blitz/sdk';
import { getBlock, readContract } from 'viem/actions';
import type { Crank, CrankContext } from './Crank.ts';
import { whyRebalance } from './whyRebalance.ts';
import { yieldOfADay } from './yieldOfADay.ts';

/** Collects what has matured, unbonds what is short, delegates what is over. */
export const rebalanceCrank: Crank = {
  name: 'rebalance',
  turns: ['liquidStaking.rebalance'],
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
    const why = whyRebalance({ ...books, room, firstUnlockAt, now: Number(timestamp) });
    if (why === undefined) return undefined;
    // Leavers wait for what comes back; what lies idle only forgoes its yield.
    const worth = typeof why === 'string' ? 'owed' : await yieldOfADay(context, why.delegate);
    return { request: rebalance(contracts), worth };
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
