import { ecosystemFundAbi } from '@metis-blitz/protocol/abi/ecosystemFund';
import { type Address, type Client, getAbiItem } from 'viem';
import { getBlockNumber } from 'viem/actions';
import type { Contracts } from './context.ts';
import { readLogs } from './readLogs.ts';

export interface Objector {
  account: Address;
  /** Votes, in wei of METIS. */
  weight: bigint;
  /** As it was written; may be empty. */
  reason: string;
}

/**
 * Who objected to a milestone or a small grant, and why: it stands in logs only.
 * @param fromBlock where to begin to look: the deployment's block
 * @returns heaviest first
 */
export async function getObjectors(
  client: Client,
  { contracts, objectionId, fromBlock }: { contracts: Contracts; objectionId: bigint; fromBlock: bigint },
): Promise<readonly Objector[]> {
  const logs = await readLogs(client, {
    address: contracts.ecosystemFund,
    event: getAbiItem({ abi: ecosystemFundAbi, name: 'Objected' }),
    args: { objectionId },
    fromBlock,
    toBlock: await getBlockNumber(client, { cacheTime: 0 }),
  });
  return logs
    .map(({ args: { account, weight, reason } }) => ({ account, weight, reason }))
    .toSorted((one, two) => (one.weight < two.weight ? 1 : -1));
}
