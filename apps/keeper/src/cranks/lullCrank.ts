import { stakeVotesFunctions } from '@metis-blitz/protocol/functions/stakeVotes';
import { getFund, lullFund } from '@metis-blitz/sdk';
import { getBlock, readContract } from 'viem/actions';
import type { Crank } from './Crank.ts';
import { firstThatWorks } from './firstThatWorks.ts';

/**
 * Stops the clock of a fund that is waking up, when less is staked than it waits for: else a small purse could outvote
 * everybody on the day it opens. A low that begins and ends between two looks is anyone's to name.
 */
export const lullCrank: Crank = {
  name: 'lull',
  turns: ['ecosystemFund.lull'],
  pace: 12,
  async due(context) {
    const { client, contracts } = context;
    const [{ opensAt }, { timestamp }] = await Promise.all([
      getFund(client, { contracts }),
      getBlock(client),
    ]);
    if (opensAt === 0 || opensAt <= Number(timestamp)) return undefined;
    const clock = await readContract(client, {
      ...{ address: contracts.stakeVotes, abi: stakeVotesFunctions, functionName: 'clock' },
    });
    // The last moment that is over.
    const request = await firstThatWorks(context, [lullFund(contracts, { moment: clock - 1 })]);
    return request && { request, worth: 'owed' };
  },
};
