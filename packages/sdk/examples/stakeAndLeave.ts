import {
  type Contracts,
  createTimeWriter,
  finalize,
  formatAmount,
  getTickets,
  getVault,
  parseAmount,
  previewWithdrawal,
  requestWithdrawal,
  stake,
} from '@metis-blitz/sdk';
import { collectSteps } from '@metis-blitz/sdk/flows';
import { type Clients, send } from './send.ts';

/** Stakes METIS, queues all lsMETIS of the account, and takes the METIS when its turn has come. */
export async function stakeAndLeave(clients: Clients, contracts: Contracts, fromBlock: bigint) {
  const { client, wallet } = clients;
  const account = wallet.account.address;
  const assets = parseAmount('12.5');

  const { price } = await getVault(client, { contracts });
  const minShares = (((assets * price.shares) / price.assets) * 999n) / 1000n;
  await send(clients, stake(contracts, { assets, receiver: account, minShares }));

  const { later, laterAt } = await previewWithdrawal(client, { contracts, shares: minShares });
  const about = createTimeWriter().moment(laterAt);
  console.log(`The queue pays up to ${formatAmount(later, { digits: 4 })} METIS, about ${about}.`);
  await send(clients, requestWithdrawal(contracts, { shares: minShares, receiver: account, owner: account }));

  // Anyone may turn this crank; a keeper usually has.
  await send(clients, finalize(contracts, { max: 10n }));
  const { tickets } = await getTickets(client, { contracts, account, fromBlock });
  for (const { request } of collectSteps(contracts, { account, tickets })) await send(clients, request);
  return tickets;
}
