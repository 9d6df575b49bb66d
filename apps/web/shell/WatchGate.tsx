'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import { island } from '../lib/engine/island.tsx';
import { watchParam } from '../lib/nav/keepWatch.ts';

const WatchDoor = island(() => import('./lateParts.ts').then((late) => late.loadWatchBanner()));

/** As high as the banner will be. Seen only where `beforePaint` found somebody to watch in the URL. */
const place = <div className="watch-place" />;

function Gate() {
  return useSearchParams().has(watchParam) ? <WatchDoor face={place} /> : null;
}

/** Brings the banner when another's account is looked at. The query is not known when the page is built. */
export const WatchGate = () => (
  <Suspense fallback={place}>
    <Gate />
  </Suspense>
);
