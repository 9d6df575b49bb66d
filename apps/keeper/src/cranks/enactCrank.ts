import { enactSmallGrant, getSmallGrants } from '@metis-blitz/sdk';
import type { Crank } from './Crank.ts';
import { firstThatWorks } from './firstThatWorks.ts';
import { newestIds } from './newestIds.ts';

/** Enacts small grants that nobody objected to; one that a cap refuses today may fit tomorrow. */
export const enactCrank: Crank = {
  name: 'enact',
  turns: ['ecosystemFund.enactSmallGrant'],
  pace: 12,
  async due(context) {
    const { client, contracts } = context;
    const ids = await newestIds(context, 'smallGrantCount');
    const { grants } = await getSmallGrants(client, { contracts, ids });
    const approved = grants
      .filter(({ status }) => status === 'approved')
      .map(({ id: smallGrantId }) => enactSmallGrant(contracts, { smallGrantId }));
    const request = await firstThatWorks(context, approved);
    return request && { request, worth: 'owed' };
  },
};
