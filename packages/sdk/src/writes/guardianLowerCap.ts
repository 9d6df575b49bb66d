import { guardianFunctions as abi } from '@metis-blitz/protocol/functions/guardian';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Guardian: lowers what the vault may hold with a sequencer, in wei of METIS and basis points; both 0 suspend it. */
export function guardianLowerCap(
  contracts: Contracts,
  { sequencerId, capAssets, capBps }: { sequencerId: bigint; capAssets: bigint; capBps: number },
): TransactionRequest {
  return request({
    action: 'guardianLowerCap',
    to: contracts.guardian,
    abi,
    functionName: 'lowerCap',
    args: [sequencerId, capAssets, capBps],
  });
}
