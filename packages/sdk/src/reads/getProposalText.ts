import { governorAbi } from '@metis-blitz/protocol/abi/governor';
import { type Client, getAbiItem } from 'viem';
import { getBlockNumber } from 'viem/actions';
import type { Contracts } from './context.ts';
import { type GovernorName, governorAddress } from './governorAddress.ts';
import { readLogs } from './readLogs.ts';

/**
 * The text that a proposal was made with: it stands in a log only.
 * @param fromBlock where to begin to look: the deployment's block
 * @returns undefined when there is no such proposal
 */
export async function getProposalText(
  client: Client,
  {
    contracts,
    governor,
    proposalId,
    fromBlock,
  }: { contracts: Contracts; governor: GovernorName; proposalId: bigint; fromBlock: bigint },
): Promise<string | undefined> {
  const logs = await readLogs(client, {
    address: governorAddress(contracts, governor),
    event: getAbiItem({ abi: governorAbi, name: 'ProposalCreated' }),
    fromBlock,
    toBlock: await getBlockNumber(client, { cacheTime: 0 }),
  });
  return logs.find(({ args }) => args.proposalId === proposalId)?.args.description;
}
