'use client';

import { island } from '../../lib/engine/island.tsx';

export const FundDoor = island(() => import('./components/FundScreen.tsx').then((m) => m.FundScreen));
