import { ecosystemFundAbi } from '@metis-blitz/protocol/abi/ecosystemFund';
import { decodeFunctionData, isAddressEqual } from 'viem';

export interface FundPromise {
  bucketId: bigint;
  /** wei of METIS */
  assets: bigint;
}

/**
 * The METIS of the fund that a proposal's calls promise, all together; the bucket is that of the first.
 * @returns null when no call promises any
 */
export function fundPromise(
  fund: `0x${string}`,
  calls: readonly { target: `0x${string}`; data: `0x${string}` }[],
): FundPromise | null {
  const parts = calls
    .filter(({ target }) => isAddressEqual(target, fund))
    .map(({ data }) => promiseOf(data))
    .filter((part) => part !== null);
  const [first] = parts;
  if (!first) return null;
  return { bucketId: first.bucketId, assets: parts.reduce((sum, { assets }) => sum + assets, 0n) };
}

function promiseOf(data: `0x${string}`): FundPromise | null {
  try {
    const { functionName, args } = decodeFunctionData({ abi: ecosystemFundAbi, data });
    if (functionName === 'createStream') return { bucketId: args[0], assets: args[2] };
    if (functionName === 'createMilestoneGrant') {
      return { bucketId: args[0], assets: args[3].reduce((sum, { assets }) => sum + assets, 0n) };
    }
    if (functionName === 'topUpReserve') return { bucketId: args[0], assets: args[1] };
    return null;
  } catch {
    // Anyone may propose bytes that are no call.
    return null;
  }
}
