import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type GovernorName, governorAddress } from './governorAddress.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** Weights in wei of METIS. */
export interface Ballot {
  hasVoted: boolean;
  /** Weight that has been counted; the rest can still be cast in parts. */
  used: bigint;
  block: ReadBlock;
}

/** What an account has cast on one proposal. */
export async function getBallot(
  client: Client,
  {
    governor,
    proposalId,
    account,
    ...context
  }: ReadContext & { governor: GovernorName; proposalId: bigint; account: Address },
): Promise<Ballot> {
  const on = { address: governorAddress(context.contracts, governor), abi } as const;
  const { values, block } = await readBatch(
    client,
    {
      hasVoted: view({ ...on, functionName: 'hasVoted', args: [proposalId, account] }),
      used: view({ ...on, functionName: 'usedVotes', args: [proposalId, account] }),
    },
    batchOptions(context),
  );
  return { ...values, block };
}
