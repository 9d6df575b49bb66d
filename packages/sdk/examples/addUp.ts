import { type Contracts, formatAmount, getSolvency } from '@metis-blitz/sdk';
import type { PublicClient } from 'viem';

/** What each contract holds beyond all that it owes: nobody is asked but the chain. */
export async function addUp(client: PublicClient, contracts: Contracts, fromBlock: bigint) {
  const { holdings, counted } = await getSolvency(client, { contracts, fromBlock });
  console.log(`${counted.delegations} delegations and ${counted.requests} requests are added up.`);
  return holdings.map(({ contract, surplus }) => `${contract}: ${formatAmount(surplus)} METIS to spare`);
}
