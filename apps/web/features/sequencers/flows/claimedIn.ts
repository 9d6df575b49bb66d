import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { parseEventLogs, type TransactionReceipt } from 'viem';

/** @returns wei of METIS of rewards that a transaction claimed, over all sequencers */
export function claimedIn({ logs }: TransactionReceipt): bigint {
  return parseEventLogs({ abi: sequencerPoolAbi, eventName: 'RewardsClaimed', logs }).reduce(
    (sum, { args }) => sum + args.assets,
    0n,
  );
}
