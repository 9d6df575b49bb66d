import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { request, type TransactionRequest } from './request.ts';

/** A vote of this governor: who may cancel its proposals from now on; never nobody. */
export function setProposalGuardian(
  contracts: Contracts,
  { governor, guardian }: { governor: GovernorName; guardian: Address },
): TransactionRequest {
  return request({
    action: 'setProposalGuardian',
    to: governorAddress(contracts, governor),
    abi,
    functionName: 'setProposalGuardian',
    args: [guardian],
  });
}
