'use client';

import type { Address } from 'viem';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import type { PairPoint } from '../../../ui/chart/pairPath.ts';
import { useRates } from '../../stake/index.ts';
import { earnedOverTime } from '../earnedOverTime.ts';
import { useWholeHistory } from './useWholeHistory.ts';

/** By the chain, in wei of METIS; undefined: being read. */
interface Given {
  /** Worth of the lsMETIS held. */
  readonly liquid: bigint | undefined;
  /** Rewards to claim. */
  readonly pending: bigint | undefined;
}

/** What the account earned, moment by moment; undefined while it is read, without an index, or when it is too long. */
export function useEarnedOverTime(
  account: Address,
  { liquid, pending }: Given,
): readonly PairPoint[] | undefined {
  const now = useChainTime();
  const { data: rates } = useRates();
  const { data: history } = useWholeHistory(account);
  if (!rates || !history || now === undefined || liquid === undefined || pending === undefined) {
    return undefined;
  }
  return earnedOverTime(history, rates, { at: now, liquid, pending });
}
