import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays stake that has become free. */
export function withdrawUnbonded(
  contracts: Contracts,
  { requestId, receiver }: { requestId: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'withdrawUnbonded',
    to: contracts.sequencerPool,
    abi,
    functionName: 'withdraw',
    args: [requestId, receiver],
  });
}
