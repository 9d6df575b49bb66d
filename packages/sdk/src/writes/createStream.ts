import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Why money moves; each part must say something. */
export interface Decision {
  context: string;
  impact: string;
  alternatives: string;
}

/**
 * Operations governance: promises `assets` to `recipient`, linear from `start` to `end`, nothing before `cliff`.
 * @param terms times in unix seconds
 */
export function createStream(
  contracts: Contracts,
  terms: {
    bucketId: bigint;
    recipient: Address;
    assets: bigint;
    start: number;
    cliff: number;
    end: number;
    decision: Decision;
  },
): TransactionRequest {
  const { bucketId, recipient, assets, start, cliff, end, decision } = terms;
  return request({
    action: 'createStream',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'createStream',
    args: [bucketId, recipient, assets, start, cliff, end, decision],
  });
}
