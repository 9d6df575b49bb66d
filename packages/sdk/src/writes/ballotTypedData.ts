import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { type VoteChoice, voteSupport } from './voteSupport.ts';

const types = {
  Ballot: [
    { name: 'proposalId', type: 'uint256' },
    { name: 'support', type: 'uint8' },
    { name: 'voter', type: 'address' },
    { name: 'nonce', type: 'uint256' },
  ],
} as const;

/**
 * What a voter signs so that anyone may hand in all his votes one way, by `castVoteBySig`.
 * @param name of the governor's domain, in `getGovernor`
 * @param nonce of the governor, in `getSignatureNonces`; any other signed ballot that is handed in first uses it up
 */
export function ballotTypedData(
  contracts: Contracts,
  {
    governor,
    name,
    chainId,
    choice,
    ...ballot
  }: {
    governor: GovernorName;
    name: string;
    chainId: number;
    proposalId: bigint;
    choice: VoteChoice;
    voter: Address;
    nonce: bigint;
  },
) {
  return {
    domain: { name, version: '1', chainId, verifyingContract: governorAddress(contracts, governor) },
    types,
    primaryType: 'Ballot',
    message: { ...ballot, support: voteSupport[choice] },
  } as const;
}
