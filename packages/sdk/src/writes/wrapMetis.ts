import { wMetisFunctions as abi } from '@metis-blitz/protocol/functions/wMetis';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Wraps METIS into wMETIS. */
export function wrapMetis(contracts: Contracts, { assets }: { assets: bigint }): TransactionRequest {
  return request({ action: 'wrapMetis', to: contracts.wMetis, abi, functionName: 'deposit', value: assets });
}
