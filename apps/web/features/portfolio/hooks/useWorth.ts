'use client';

import type { Address } from 'viem';
import { useRates } from '../../stake/index.ts';
import { worthOverTime } from '../model.ts';
import { useWholeHistory } from './useWholeHistory.ts';

/** What the account had at work over time; undefined while it is read, or when its history is too long to draw. */
export function useWorth(account: Address) {
  const { data: rates } = useRates();
  const { data: history } = useWholeHistory(account);
  return history && rates ? worthOverTime(history, rates) : undefined;
}
