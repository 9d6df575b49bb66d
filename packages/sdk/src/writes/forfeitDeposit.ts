import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * Operations governance: gives the deposit of a small grant that was rejected or expired to its bucket.
 * @param proposer of `getSmallGrants`: whose deposit it is
 * @param depositFreeAt of `getSmallGrants`, unix seconds: names the grant so that no vote can mean another
 */
export function forfeitDeposit(
  contracts: Contracts,
  {
    smallGrantId,
    proposer,
    depositFreeAt,
  }: { smallGrantId: bigint; proposer: Address; depositFreeAt: number },
): TransactionRequest {
  return request({
    action: 'forfeitDeposit',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'forfeitDeposit',
    args: [smallGrantId, proposer, depositFreeAt],
  });
}
