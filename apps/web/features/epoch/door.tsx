'use client';

import { island } from '../../lib/engine/island.tsx';

export const EpochStripDoor = island(
  () => import('./components/EpochStrip.tsx').then((module) => module.EpochStrip),
  'face',
);
export const EpochTextDoor = island(
  () => import('./components/EpochText.tsx').then((module) => module.EpochText),
  'line',
);
export const ChainStatusDoor = island(
  () => import('./components/ChainStatus.tsx').then((module) => module.ChainStatus),
  'face',
);
