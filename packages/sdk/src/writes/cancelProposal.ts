import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { request, type TransactionRequest } from './request.ts';

/** Stops a proposal: its proposer while it is pending, anyone once the proposer holds too few votes. */
export function cancelProposal(
  contracts: Contracts,
  { governor, proposalId }: { governor: GovernorName; proposalId: bigint },
): TransactionRequest {
  return request({
    action: 'cancelProposal',
    to: governorAddress(contracts, governor),
    abi,
    functionName: 'cancel',
    args: [proposalId],
  });
}
