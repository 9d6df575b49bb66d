import { type Address, concat, type Hex, hexToBigInt, keccak256, pad, type StateOverride, toHex } from 'viem';

/**
 * Slot of the queue in which a governor notes the calls to itself that it is about to let its timelock make
 * (`_governanceCall` of OpenZeppelin's Governor). A test executes such a call for real beside the simulated one.
 */
const GOVERNANCE_CALL_SLOT = 5n;

const word = (value: bigint): Hex => toHex(value, { size: 32 });

/**
 * What is pretended for the length of one `eth_call`: the timelock runs a batch and lets others look, and the governor
 * has noted the calls to itself, as it does when it executes.
 * @param batchCode runtime code of Multicall3, which then stands at the timelock's address: callees see the timelock
 */
export function executionOverride({
  timelock,
  governor,
  batchCode,
  calls,
}: {
  timelock: Address;
  governor: Address;
  batchCode: Hex;
  calls: readonly { to: Address; data: Hex }[];
}): StateOverride {
  const own = calls.filter(({ to }) => to.toLowerCase() === governor.toLowerCase());
  const queue = [
    { slot: word(GOVERNANCE_CALL_SLOT), value: word(BigInt(own.length) << 128n) },
    ...own.map(({ data }, index) => ({
      slot: mappingSlot(BigInt(index), GOVERNANCE_CALL_SLOT + 1n),
      value: keccak256(data),
    })),
  ];
  return [
    { address: timelock, code: batchCode },
    ...(own.length > 0 ? [{ address: governor, stateDiff: queue }] : []),
  ];
}

function mappingSlot(key: bigint, slot: bigint): Hex {
  return pad(toHex(hexToBigInt(keccak256(concat([word(key), word(slot)])))), { size: 32 });
}
