import { ecosystemFundAbi } from '@metis-blitz/protocol/abi/ecosystemFund';
import { type Client, getAbiItem } from 'viem';
import { getBlockNumber } from 'viem/actions';
import type { Contracts } from './context.ts';
import { readLogs } from './readLogs.ts';

export interface MilestoneRejection {
  grantId: bigint;
  /** From 0. */
  index: bigint;
  /** As the reviewer wrote it. */
  reason: string;
}

/**
 * Milestones that their reviewer rejected, and why: the reasons stand in logs only.
 * @param fromBlock where to begin to look: the deployment's block
 * @returns oldest first
 */
export async function getRejections(
  client: Client,
  { contracts, fromBlock }: { contracts: Contracts; fromBlock: bigint },
): Promise<readonly MilestoneRejection[]> {
  const logs = await readLogs(client, {
    address: contracts.ecosystemFund,
    event: getAbiItem({ abi: ecosystemFundAbi, name: 'MilestoneRejected' }),
    fromBlock,
    toBlock: await getBlockNumber(client, { cacheTime: 0 }),
  });
  return logs.map(({ args: { grantId, index, reason } }) => ({ grantId, index, reason }));
}
