import { rewardReserveFunctions as abi } from '@metis-blitz/protocol/functions/rewardReserve';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Adds METIS to the reward reserve. Anyone may. */
export function fundReserve(contracts: Contracts, { assets }: { assets: bigint }): TransactionRequest {
  return request({
    action: 'fundReserve',
    to: contracts.rewardReserve,
    abi,
    functionName: 'fund',
    value: assets,
  });
}
