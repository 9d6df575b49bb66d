import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { governorAddress } from '../reads/governorAddress.ts';
import type { ExtendedBallot } from './extendedBallotTypedData.ts';
import { request, type TransactionRequest } from './request.ts';
import { voteParams } from './voteParams.ts';

/** Hands in the signed `extendedBallotTypedData` of a voter: with a reason, or in parts. */
export function castExtendedVoteBySig(
  contracts: Contracts,
  ballot: ExtendedBallot & { signature: Hex },
): TransactionRequest {
  const { governor, proposalId, voter, reason = '', signature } = ballot;
  const { support, params } = voteParams(ballot);
  return request({
    action: 'castExtendedVoteBySig',
    to: governorAddress(contracts, governor),
    abi,
    functionName: 'castVoteWithReasonAndParamsBySig',
    args: [proposalId, support, voter, reason, params, signature],
  });
}
