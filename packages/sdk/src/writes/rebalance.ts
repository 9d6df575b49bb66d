import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Collects, finalises, unbonds what is short, delegates what is over. Anyone may. */
export function rebalance(contracts: Contracts): TransactionRequest {
  return request({ action: 'rebalance', to: contracts.liquidStaking, abi, functionName: 'rebalance' });
}
