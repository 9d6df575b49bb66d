import { rewardReserveFunctions as abi } from '@metis-blitz/protocol/functions/rewardReserve';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: wei of METIS per block that was really produced. */
export function setRewardPerBlock(contracts: Contracts, { rate }: { rate: bigint }): TransactionRequest {
  return request({
    action: 'setRewardPerBlock',
    to: contracts.rewardReserve,
    abi,
    functionName: 'setRewardPerBlock',
    args: [rate],
  });
}
