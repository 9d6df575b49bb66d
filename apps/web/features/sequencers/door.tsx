'use client';

import { island } from '../../lib/engine/island.tsx';

export const SequencersDoor = island(() =>
  import('./components/list/SequencersScreen.tsx').then((m) => m.SequencersScreen),
);

export const SequencerDoor = island(() =>
  import('./components/SequencerScreen.tsx').then((m) => m.SequencerScreen),
);
