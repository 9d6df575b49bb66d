import type { Mined } from '@metis-blitz/deploy';
import { formatEther } from 'viem';

/** What a deployment takes, summed up. Amounts in wei of METIS. */
export interface Bill {
  add(mined: Mined): void;
  total(): bigint;
  inWords(): string;
}

/** What changes between a rehearsal and the deployment: the price of gas, above all. */
const MARGIN_PERCENT = 125n;

export function createBill(): Bill {
  const sum = { transactions: 0, gas: 0n, fees: 0n, l1: 0n, value: 0n };
  const total = () => sum.fees + sum.l1 + sum.value;
  return {
    add({ gas, gasPrice, l1Fee, value }) {
      sum.transactions += 1;
      sum.gas += gas;
      sum.fees += gas * gasPrice;
      sum.l1 += l1Fee;
      sum.value += value;
    },
    total,
    inWords: () =>
      [
        `${sum.transactions} transactions, ${sum.gas} gas: ${formatEther(sum.fees)} METIS`,
        `data on L1: ${formatEther(sum.l1)} METIS`,
        `sent along (seed, reserve, buckets): ${formatEther(sum.value)} METIS`,
        `together: ${formatEther(total())} METIS`,
      ].join('\n  '),
  };
}

/** What the account should hold: the bill, and a quarter of it for a dearer hour. */
export function withMargin(total: bigint): bigint {
  return (total * MARGIN_PERCENT) / 100n;
}
