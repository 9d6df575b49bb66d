import { rewardReserveFunctions as abi } from '@metis-blitz/protocol/functions/rewardReserve';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Hands what a replaced reserve still holds to the one that the pool draws from now. Anyone may. */
export function migrateReserve(contracts: Contracts): TransactionRequest {
  return request({ action: 'migrateReserve', to: contracts.rewardReserve, abi, functionName: 'migrate' });
}
