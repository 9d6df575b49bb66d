'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import { island } from '../lib/engine/island.tsx';
import { watchParam } from '../lib/nav/keepWatch.ts';

const WatchDoor = island(() => import('./lateParts.ts').then((late) => late.loadWatchBanner()));

function Gate() {
  return useSearchParams().has(watchParam) ? <WatchDoor face={null} /> : null;
}

/** Brings the banner when another's account is looked at. The query is not known when the page is built. */
export const WatchGate = () => (
  <Suspense>
    <Gate />
  </Suspense>
);
