import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance: who fetches the shares of the harvest fee from now on. */
export function setFeeReceiver(
  contracts: Contracts,
  { receiver }: { receiver: Address },
): TransactionRequest {
  return request({
    action: 'setFeeReceiver',
    to: contracts.liquidStaking,
    abi,
    functionName: 'setFeeReceiver',
    args: [receiver],
  });
}
