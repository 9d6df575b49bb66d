'use client';

import { island } from '../../lib/engine/island.tsx';

export const TransparencyDoor = island(() =>
  import('./components/TransparencyScreen.tsx').then((m) => m.TransparencyScreen),
);
