import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Address, Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { request, type TransactionRequest } from './request.ts';
import { type VoteChoice, voteSupport } from './voteSupport.ts';

/** Hands in the signed `ballotTypedData` of a voter. A contract that votes answers for its signature by ERC-1271. */
export function castVoteBySig(
  contracts: Contracts,
  {
    governor,
    proposalId,
    choice,
    voter,
    signature,
  }: { governor: GovernorName; proposalId: bigint; choice: VoteChoice; voter: Address; signature: Hex },
): TransactionRequest {
  return request({
    action: 'castVoteBySig',
    to: governorAddress(contracts, governor),
    abi,
    functionName: 'castVoteBySig',
    args: [proposalId, voteSupport[choice], voter, signature],
  });
}
