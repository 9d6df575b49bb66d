import { cancelProposal, getProposals } from '@metis-blitz/sdk';
import type { Crank } from './Crank.ts';
import { firstThatWorks } from './firstThatWorks.ts';

/** Live proposals are among the newest: each proposer has one at most. */
const NEWEST = 50;

/** Takes down a proposal whose proposer no longer holds what it takes to propose. */
export const cancelCrank: Crank = {
  name: 'cancel',
  turns: ['protocolGovernor.cancel', 'operationsGovernor.cancel'],
  pace: 12,
  async due(context) {
    const { client, contracts } = context;
    const found = await Promise.all(
      (['protocol', 'operations'] as const).map(async (governor) => {
        const { proposals } = await getProposals(client, { contracts, governor, limit: NEWEST });
        return proposals
          .filter(({ abandoned }) => abandoned)
          .map(({ id: proposalId }) => cancelProposal(contracts, { governor, proposalId }));
      }),
    );
    const request = await firstThatWorks(context, found.flat());
    return request && { request, worth: 'owed' };
  },
};
