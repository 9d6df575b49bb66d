import { guardianFunctions as abi } from '@metis-blitz/protocol/functions/guardian';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance: a new term with both pauses unused, for the same holder or another. */
export function renewGuardian(contracts: Contracts, { holder }: { holder: Address }): TransactionRequest {
  return request({
    action: 'renewGuardian',
    to: contracts.guardian,
    abi,
    functionName: 'renew',
    args: [holder],
  });
}
