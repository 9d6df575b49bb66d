import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Collects the vault’s rewards. Anyone may. */
export function harvest(contracts: Contracts): TransactionRequest {
  return request({ action: 'harvest', to: contracts.liquidStaking, abi, functionName: 'harvest' });
}
