import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Books a slash into the rate of lsMETIS. Anyone may. */
export function syncVault(contracts: Contracts): TransactionRequest {
  return request({ action: 'syncVault', to: contracts.liquidStaking, abi, functionName: 'sync' });
}
