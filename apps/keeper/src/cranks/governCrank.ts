import { executeProposal, getProposals, queueProposal, type TransactionRequest } from '@metis-blitz/sdk';
import { getBlock } from 'viem/actions';
import type { Crank, CrankContext } from './Crank.ts';
import { firstThatWorks } from './firstThatWorks.ts';

/** How far back proposals are looked at: older ones have expired. */
const NEWEST = 50;

/** Queues what has passed, and executes what is ready. One whose call fails is left alone. */
export const governCrank: Crank = {
  name: 'govern',
  turns: ['protocolGovernor', 'operationsGovernor'].flatMap((one) => [`${one}.queue`, `${one}.execute`]),
  pace: 4,
  async due(context) {
    const request = await firstThatWorks(context, await candidates(context));
    return request && { request, worth: 'owed' };
  },
};

async function candidates({ client, contracts }: CrankContext): Promise<TransactionRequest[]> {
  const { timestamp } = await getBlock(client);
  const found = await Promise.all(
    (['protocol', 'operations'] as const).map(async (governor) => {
      const { proposals } = await getProposals(client, { contracts, governor, limit: NEWEST });
      return proposals.flatMap(({ id: proposalId, state, executableAt }) => {
        if (state === 'succeeded') return queueProposal(contracts, { governor, proposalId });
        const isReady = state === 'queued' && executableAt <= Number(timestamp);
        return isReady ? executeProposal(contracts, { governor, proposalId }) : [];
      });
    }),
  );
  return found.flat();
}
