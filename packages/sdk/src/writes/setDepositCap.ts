import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance. */
export function setDepositCap(contracts: Contracts, { cap }: { cap: bigint }): TransactionRequest {
  return request({
    action: 'setDepositCap',
    to: contracts.liquidStaking,
    abi,
    functionName: 'setDepositCap',
    args: [cap],
  });
}
