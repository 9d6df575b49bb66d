import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Sends the vault’s fee to its receiver. */
export function claimFeeShares(contracts: Contracts): TransactionRequest {
  return request({
    action: 'claimFeeShares',
    to: contracts.liquidStaking,
    abi,
    functionName: 'claimFeeShares',
  });
}
