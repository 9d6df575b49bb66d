import { guardianFunctions as abi } from '@metis-blitz/protocol/functions/guardian';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { request, type TransactionRequest } from './request.ts';

/** Guardian: stops a proposal before it is executed. */
export function guardianCancel(
  contracts: Contracts,
  { governor, proposalId }: { governor: GovernorName; proposalId: bigint },
): TransactionRequest {
  return request({
    action: 'guardianCancel',
    to: contracts.guardian,
    abi,
    functionName: 'cancelProposal',
    args: [governorAddress(contracts, governor), proposalId],
  });
}
