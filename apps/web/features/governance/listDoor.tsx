'use client';

import { island } from '../../lib/engine/island.tsx';

/** Apart from the doors of the pages on which one signs: this one does not carry what those would load. */
export const ProposalsDoor = island(() =>
  import('./components/ProposalsScreen.tsx').then((m) => m.ProposalsScreen),
);
