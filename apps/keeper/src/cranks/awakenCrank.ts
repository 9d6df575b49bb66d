import { awakenFund, getFund } from '@metis-blitz/sdk';
import type { Crank } from './Crank.ts';
import { firstThatWorks } from './firstThatWorks.ts';

/** Starts the clock of a fund that sleeps, as soon as enough is staked. */
export const awakenCrank: Crank = {
  name: 'awaken',
  turns: ['ecosystemFund.awaken'],
  pace: 12,
  async due(context) {
    const { client, contracts } = context;
    if ((await getFund(client, { contracts })).opensAt !== 0) return undefined;
    const request = await firstThatWorks(context, [awakenFund(contracts)]);
    return request && { request, worth: 'owed' };
  },
};
