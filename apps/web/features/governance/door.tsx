'use client';

import { island } from '../../lib/engine/island.tsx';

export const ProposalDoor = island(() =>
  import('./components/ProposalScreen.tsx').then((m) => m.ProposalScreen),
);

export const NewProposalDoor = island(() =>
  import('./components/create/NewProposalScreen.tsx').then((m) => m.NewProposalScreen),
);
