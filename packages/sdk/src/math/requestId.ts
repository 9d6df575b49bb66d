import type { Address } from 'viem';
import { getAddress, toHex } from 'viem';

/* contracts/src/sequencer/libraries/RequestId.sol, name for name. */

/** The id of what `owner` takes out of sequencer `id` by `unlockAt`, unix seconds. */
export function pack({ owner, id, unlockAt }: { owner: Address; id: bigint; unlockAt: number }): bigint {
  return (BigInt(owner) << 96n) | (id << 48n) | BigInt(unlockAt);
}

/** What a request's id says. */
export function unpack(requestId: bigint): { owner: Address; id: bigint; unlockAt: number } {
  return {
    owner: getAddress(toHex((requestId >> 96n) & (2n ** 160n - 1n), { size: 20 })),
    id: (requestId >> 48n) & (2n ** 48n - 1n),
    unlockAt: Number(requestId & (2n ** 48n - 1n)),
  };
}
