import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Address, Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { proposalText } from './proposalText.ts';
import { request, type TransactionRequest } from './request.ts';

/** One step of a proposal; any `TransactionRequest` of a governed function is one. */
export interface ProposalCall {
  to: Address;
  data: Hex;
  value: bigint;
}

/**
 * Puts calls to the vote. The text gets the proposer's mark.
 * @param proposer the account that will send it
 */
export function propose(
  contracts: Contracts,
  {
    governor,
    calls,
    text,
    proposer,
  }: { governor: GovernorName; calls: readonly ProposalCall[]; text: string; proposer: Address },
): TransactionRequest {
  return request({
    action: 'propose',
    to: governorAddress(contracts, governor),
    abi,
    functionName: 'propose',
    args: [
      calls.map(({ to }) => to),
      calls.map(({ value }) => value),
      calls.map(({ data }) => data),
      proposalText(text, proposer),
    ],
  });
}
