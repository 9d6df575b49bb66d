'use client';

import { type ReactNode, useCallback } from 'react';
import { Moment } from './Moment.tsx';

const day = 86_400;

/**
 * How a chart writes its moments. The same function all day, so that what was written once is not written anew with
 * every tick of the clock.
 * @param now chain time in unix seconds
 */
export function useDateWriter(now: number | undefined): (at: number) => ReactNode {
  const today = now === undefined ? undefined : now - (now % day);
  return useCallback((at) => <Moment at={at} now={today} show="date" />, [today]);
}
