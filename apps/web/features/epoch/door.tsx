'use client';

import { island } from '../../lib/engine/island.tsx';

const bars = () => import('./components/barParts.ts');
const text = () => bars().then((module) => module.EpochText);

export const EpochStripDoor = island(() => bars().then((module) => module.EpochStrip), 'face');
/** Under the bars. */
export const IndexBannerDoor = island(() => bars().then((module) => module.IndexBanner), 'face');
/** In the bar of wide screens. */
export const WideEpochTextDoor = island(text, 'line', '(width >= 64rem)');
/** Below the bar of narrow ones. */
export const NarrowEpochTextDoor = island(text, 'line', '(width < 64rem)');
export const ChainStatusDoor = island(
  () => bars().then((module) => module.ChainStatus),
  'face',
  '(width >= 80rem)',
);
