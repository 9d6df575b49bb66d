/** Left for the data's way to L1, which Metis charges on top of gas: 0.002 METIS. */
const l1Margin = 2n * 10n ** 15n;

/**
 * What can be sent along with a call: the balance less twice its gas (the price may move, and one wants to leave
 * again) and less the L1 data fee.
 * @param balance wei @param gas units @param gasPrice wei
 * @returns wei, never below 0
 */
export function spendable(balance: bigint, gas: bigint, gasPrice: bigint): bigint {
  const left = balance - 2n * gas * gasPrice - l1Margin;
  return left > 0n ? left : 0n;
}
