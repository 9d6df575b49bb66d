'use client';

import type { Address } from 'viem';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import type { PairPoint } from '../../../ui/chart/pairPath.ts';
import { useRates } from '../../stake/index.ts';
import { earnedOverTime } from '../earnedOverTime.ts';
import { useRewards } from './useRewards.ts';
import { useWholeHistory } from './useWholeHistory.ts';

/**
 * What the account earned, moment by moment; undefined while it is read, `gone` without an index, `long` when there
 * is more of it than can be drawn.
 * @param liquid worth of the lsMETIS held, by the chain, in wei of METIS; undefined: being read
 */
export function useEarnedOverTime(
  account: Address,
  liquid: bigint | undefined,
): readonly PairPoint[] | 'gone' | 'long' | undefined {
  const now = useChainTime();
  const indexer = useIndexer();
  const rates = useRates();
  const history = useWholeHistory(account);
  const rewards = useRewards(account);
  const parts = [rates, history, rewards];
  if (!indexer || parts.some(({ isError, data }) => isError && data === undefined)) return 'gone';
  if (history.data === null || rewards.data === null) return 'long';
  if (!rates.data || !history.data || !rewards.data) return undefined;
  if (now === undefined || liquid === undefined) return undefined;
  return earnedOverTime(history.data, rates.data, rewards.data, { at: now, liquid });
}
