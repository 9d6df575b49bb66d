import { executeProposal, getProposals, queueProposal, type TransactionRequest } from '@metis-blitz/sdk';
import { call, getBlock } from 'viem/actions';
import type { Crank, CrankContext } from './Crank.ts';

/** How far back proposals are looked at: older ones have expired. */
const NEWEST = 50;

/** Queues what has passed, and executes what is ready. One whose call fails is left alone. */
export const executeCrank: Crank = {
  name: 'execute',
  async due(context) {
    for (const request of await candidates(context)) {
      if (await succeeds(context, request)) return request;
    }
    return undefined;
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

async function succeeds(
  { client, account }: CrankContext,
  { to, data }: TransactionRequest,
): Promise<boolean> {
  try {
    await call(client, { account, to, data });
    return true;
  } catch {
    return false;
  }
}
