import {
  type Contracts,
  createStream,
  describeCall,
  getChainTime,
  getProposals,
  propose,
} from '@metis-blitz/sdk';
import type { Address } from 'viem';
import { type Clients, send } from './send.ts';

const DAY = 86_400;

/** Proposes to pay 1,200 METIS over ninety days, and says in a sentence what was proposed. */
export async function proposeStream(clients: Clients, contracts: Contracts, recipient: Address) {
  const { timestamp: now } = await getChainTime(clients.client);
  const call = createStream(contracts, {
    bucketId: 2n,
    recipient,
    assets: 1_200n * 10n ** 18n,
    start: now,
    cliff: now,
    end: now + 90 * DAY,
    decision: {
      context: 'The explorer is slow.',
      impact: 'Pages open within a second.',
      alternatives: 'Wait for somebody else.',
    },
  });
  const text = '# A faster explorer\n\nThree people, ninety days.';
  const proposer = clients.wallet.account.address;
  await send(clients, propose(contracts, { governor: 'operations', calls: [call], text, proposer }));

  const { proposals } = await getProposals(clients.client, { contracts, governor: 'operations', limit: 1 });
  return proposals[0]?.calls.map(({ target, ...rest }) => describeCall(contracts, { to: target, ...rest }));
}
