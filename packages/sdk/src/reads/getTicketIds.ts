import { withdrawalQueueAbi } from '@metis-blitz/protocol/abi/withdrawalQueue';
import { type Address, type Client, getAbiItem, isAddressEqual } from 'viem';
import { getBlockNumber } from 'viem/actions';
import type { ReadContext } from './context.ts';
import { readLogs } from './readLogs.ts';

/**
 * Ids of the tickets that an account holds, by the transfers that brought and took them.
 * @param fromBlock the deployment's block
 * @returns lowest first, claimed ones left out
 */
export async function getTicketIds(
  client: Client,
  { contracts, account, fromBlock, blockNumber }: ReadContext & { account: Address; fromBlock: bigint },
): Promise<readonly bigint[]> {
  const transfers = {
    address: contracts.withdrawalQueue,
    event: getAbiItem({ abi: withdrawalQueueAbi, name: 'Transfer' }),
    fromBlock,
    toBlock: blockNumber ?? (await getBlockNumber(client, { cacheTime: 0 })),
  };
  const [received, sent] = await Promise.all([
    readLogs(client, { ...transfers, args: { to: account } }),
    readLogs(client, { ...transfers, args: { from: account } }),
  ]);

  const order = (log: { blockNumber: bigint; logIndex: number }) =>
    log.blockNumber * 1_000_000n + BigInt(log.logIndex);
  const held = new Set<bigint>();
  for (const { args } of [...received, ...sent].sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    if (isAddressEqual(args.to, account)) held.add(args.tokenId);
    else held.delete(args.tokenId);
  }
  return [...held].sort((a, b) => (a < b ? -1 : 1));
}
