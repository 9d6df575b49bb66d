import { getMilestoneGrants, returnMilestone } from '@metis-blitz/sdk';
import type { Crank } from './Crank.ts';
import { firstThatWorks } from './firstThatWorks.ts';
import { newestIds } from './newestIds.ts';

/** Returns to its bucket what a milestone no longer needs: expired, or rejected by stakers. */
export function reclaimCrank(): Crank {
  // What was returned still says that it expired, and refuses for ever.
  const returned = new Set<string>();
  return {
    name: 'reclaim',
    turns: ['ecosystemFund.returnMilestone'],
    pace: 12,
    async due(context) {
      const { client, contracts } = context;
      const ids = await newestIds(context, 'milestoneGrantCount');
      const { grants } = await getMilestoneGrants(client, { contracts, ids });
      const turns = grants.flatMap(({ id: grantId, milestones }) =>
        milestones
          .filter(({ status }) => status === 'expired' || status === 'rejected')
          .map(({ index, assets: worth }) => ({
            request: returnMilestone(contracts, { grantId, index }),
            worth,
          })),
      );
      const requests = turns.map(({ request }) => request);
      const request = await firstThatWorks(context, requests, returned);
      return turns.find((turn) => turn.request === request);
    },
  };
}
