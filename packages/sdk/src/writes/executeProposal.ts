import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { request, type TransactionRequest } from './request.ts';

/** Runs a proposal whose timelock is over. Anyone may. */
export function executeProposal(
  contracts: Contracts,
  { governor, proposalId }: { governor: GovernorName; proposalId: bigint },
): TransactionRequest {
  return request({
    action: 'executeProposal',
    to: governorAddress(contracts, governor),
    abi,
    functionName: 'execute',
    args: [proposalId],
  });
}
