'use client';

import { EpochTicks } from '../../../ui/epoch/EpochTicks.tsx';
import { useEpoch } from '../hooks/useEpoch.ts';

/** The ruler along the top of the app: the blocks of the running epoch tick by on it. */
export function EpochStrip() {
  const { epoch } = useEpoch();
  const count = epoch ? Math.min(100, Math.max(10, Number(epoch.length))) : 100;
  return <EpochTicks done={epoch?.done} count={count} />;
}
