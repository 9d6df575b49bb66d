import { simulateCalls as calls, simulateSmallGrant as smallGrant } from '@metis-blitz/sdk/simulate';
import { errorWordsNow } from '../../tx/errorWordsNow.ts';

/* The simulations of the SDK; why they fail is told with dates as the page around it writes them. */

export const simulateCalls: typeof calls = (client, terms) =>
  calls(client, { words: { errorWords: errorWordsNow() }, ...terms });

export const simulateSmallGrant: typeof smallGrant = (client, terms) =>
  smallGrant(client, { words: { errorWords: errorWordsNow() }, ...terms });
