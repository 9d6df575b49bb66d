'use client';

import { island } from '../../lib/engine/island.tsx';

export const DelegatesDoor = island(() =>
  import('./components/DelegatesScreen.tsx').then((m) => m.DelegatesScreen),
);
