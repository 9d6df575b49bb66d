import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * The recipient: shows what was done.
 * @param evidenceHash of what is shown; the reviewer answers this hash
 * @param evidence where to find it
 */
export function submitEvidence(
  contracts: Contracts,
  {
    grantId,
    index,
    evidenceHash,
    evidence,
  }: { grantId: bigint; index: bigint; evidenceHash: Hex; evidence: string },
): TransactionRequest {
  return request({
    action: 'submitEvidence',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'submitEvidence',
    args: [grantId, index, evidenceHash, evidence],
  });
}
