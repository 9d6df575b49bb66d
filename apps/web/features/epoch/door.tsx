'use client';

import { island } from '../../lib/engine/island.tsx';

const bars = () => import('./components/barParts.ts');

export const EpochStripDoor = island(() => bars().then((module) => module.EpochStrip), 'face');
export const EpochTextDoor = island(() => bars().then((module) => module.EpochText), 'line');
export const ChainStatusDoor = island(() => bars().then((module) => module.ChainStatus), 'face');
