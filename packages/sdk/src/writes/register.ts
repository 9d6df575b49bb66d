import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address, Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Becomes a sequencer. `signerProof` is the signer key’s signature of `registerSignerTypedData`. */
export function register(
  contracts: Contracts,
  {
    bond,
    signer,
    signerProof,
    rewardRecipient,
    commissionBps,
    metadata,
  }: {
    bond: bigint;
    signer: Address;
    signerProof: Hex;
    rewardRecipient: Address;
    commissionBps: number;
    metadata: string;
  },
): TransactionRequest {
  return request({
    action: 'register',
    to: contracts.sequencerPool,
    abi,
    functionName: 'register',
    args: [signer, signerProof, rewardRecipient, commissionBps, metadata],
    value: bond,
  });
}
