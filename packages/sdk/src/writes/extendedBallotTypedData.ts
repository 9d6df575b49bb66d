import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { type VoteWay, voteParams } from './voteParams.ts';

const types = {
  ExtendedBallot: [
    { name: 'proposalId', type: 'uint256' },
    { name: 'support', type: 'uint8' },
    { name: 'voter', type: 'address' },
    { name: 'nonce', type: 'uint256' },
    { name: 'reason', type: 'string' },
    { name: 'params', type: 'bytes' },
  ],
} as const;

/** A vote with its reason, or in parts, as it is signed and handed in. */
export type ExtendedBallot = VoteWay & {
  governor: GovernorName;
  proposalId: bigint;
  voter: Address;
  /** May be left out. */
  reason?: string;
};

/**
 * What a voter signs so that anyone may hand in his vote with a reason, or in parts, by `castExtendedVoteBySig`.
 * @param name of the governor's domain, in `getGovernor`
 * @param nonce of the governor, in `getSignatureNonces`; any other signed ballot that is handed in first uses it up
 */
export function extendedBallotTypedData(
  contracts: Contracts,
  ballot: ExtendedBallot & { name: string; chainId: number; nonce: bigint },
) {
  const { governor, name, chainId, proposalId, voter, nonce, reason = '' } = ballot;
  return {
    domain: { name, version: '1', chainId, verifyingContract: governorAddress(contracts, governor) },
    types,
    primaryType: 'ExtendedBallot',
    message: { proposalId, voter, nonce, reason, ...voteParams(ballot) },
  } as const;
}
