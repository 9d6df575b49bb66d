import { ecosystemFundAbi } from '@metis-blitz/protocol/abi/ecosystemFund';
import { type Client, getAbiItem, type Hex } from 'viem';
import { getBlockNumber } from 'viem/actions';
import type { Contracts } from './context.ts';
import { readLogs } from './readLogs.ts';

export interface MilestoneEvidence {
  grantId: bigint;
  /** From 0. */
  index: bigint;
  evidenceHash: Hex;
  /** Where to find what the hash is of, as its recipient wrote it. */
  evidence: string;
}

/**
 * What recipients have submitted for milestones: it stands in logs only.
 * @param fromBlock where to begin to look: the deployment's block
 * @returns oldest first; evidence that was replaced is among it
 */
export async function getEvidence(
  client: Client,
  { contracts, fromBlock }: { contracts: Contracts; fromBlock: bigint },
): Promise<readonly MilestoneEvidence[]> {
  const logs = await readLogs(client, {
    address: contracts.ecosystemFund,
    event: getAbiItem({ abi: ecosystemFundAbi, name: 'EvidenceSubmitted' }),
    fromBlock,
    toBlock: await getBlockNumber(client, { cacheTime: 0 }),
  });
  return logs.map(({ args }) => args);
}
