import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { request, type TransactionRequest } from './request.ts';

/** Puts a proposal that passed into its timelock. Anyone may. */
export function queueProposal(
  contracts: Contracts,
  { governor, proposalId }: { governor: GovernorName; proposalId: bigint },
): TransactionRequest {
  return request({
    action: 'queueProposal',
    to: governorAddress(contracts, governor),
    abi,
    functionName: 'queue',
    args: [proposalId],
  });
}
