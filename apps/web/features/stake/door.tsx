'use client';

import { island } from '../../lib/engine/island.tsx';

export const StakeFormDoor = island(() => import('./components/StakeForm.tsx').then((m) => m.StakeForm));

export const StakeFiguresDoor = island(() =>
  import('./components/StakeFigures.tsx').then((m) => m.StakeFigures),
);

export const ExitPricesDoor = island(() => import('./components/ExitPrices.tsx').then((m) => m.ExitPrices));

export const WayFigureDoor = island(() => import('./components/WayFigure.tsx').then((m) => m.WayFigure));
