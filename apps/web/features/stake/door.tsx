'use client';

import { island } from '../../lib/engine/island.tsx';

const parts = () => import('./components/pageParts.ts');

export const StakeFormDoor = island(() => import('./components/StakeForm.tsx').then((m) => m.StakeForm));
export const AprFigureDoor = island(() => parts().then((m) => m.AprFigure));
export const RateChartDoor = island(() => parts().then((m) => m.RateChart), 'face');
export const StakeFiguresDoor = island(() => parts().then((m) => m.StakeFigures), 'face');
export const ExitPricesDoor = island(() => parts().then((m) => m.ExitPrices));
export const WayFigureDoor = island(() => parts().then((m) => m.WayFigure));
