import { type Contracts, getDelegations, getSequencers } from '@metis-blitz/sdk';
import { delegateSteps } from '@metis-blitz/sdk/flows';
import { type Clients, send } from './send.ts';

/** Delegates to the sequencer with the most room whose bond covers its delegators. */
export async function delegateToTheRoomiest(clients: Clients, contracts: Contracts, assets: bigint) {
  const pool = await getSequencers(clients.client, { contracts });
  const [best] = pool.sequencers
    .filter(({ isFull, room }) => isFull && room >= assets)
    .sort((a, b) => (a.room > b.room ? -1 : 1));
  if (!best) throw new Error('No sequencer has room for that much.');

  for (const { request, reason } of delegateSteps(contracts, { id: best.id, assets, ...pool })) {
    console.log(reason);
    await send(clients, request);
  }
  const account = clients.wallet.account.address;
  return (await getDelegations(clients.client, { contracts, account })).delegations;
}
