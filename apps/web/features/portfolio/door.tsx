'use client';

import { island } from '../../lib/engine/island.tsx';

export const PortfolioDoor = island(() =>
  import('./components/PortfolioScreen.tsx').then((m) => m.PortfolioScreen),
);
