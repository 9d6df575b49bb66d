'use client';

import { island } from '../../lib/engine/island.tsx';

/** Apart from the door of the page on which one signs: this one does not carry what that would load. */
export const SequencersDoor = island(() =>
  import('./components/list/SequencersScreen.tsx').then((m) => m.SequencersScreen),
);
