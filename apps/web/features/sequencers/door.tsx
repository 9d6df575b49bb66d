'use client';

import { island } from '../../lib/engine/island.tsx';

export const SequencerDoor = island(() =>
  import('./components/SequencerScreen.tsx').then((m) => m.SequencerScreen),
);
