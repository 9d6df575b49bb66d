'use client';

import type { Address } from 'viem';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import type { PairPoint } from '../../../ui/chart/pairPath.ts';
import { useRates } from '../../stake/index.ts';
import { earnedOverTime } from '../earnedOverTime.ts';
import { useWholeHistory } from './useWholeHistory.ts';

/**
 * What the account earned, moment by moment; undefined while it is read, without an index, or when it is too long.
 * @param liquid worth of the lsMETIS held, by the chain, in wei of METIS; undefined: being read
 */
export function useEarnedOverTime(
  account: Address,
  liquid: bigint | undefined,
): readonly PairPoint[] | undefined {
  const now = useChainTime();
  const { data: rates } = useRates();
  const { data: history } = useWholeHistory(account);
  if (!rates || !history || now === undefined || liquid === undefined) {
    return undefined;
  }
  return earnedOverTime(history, rates, { at: now, liquid });
}
