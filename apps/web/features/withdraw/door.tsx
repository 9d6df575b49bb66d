'use client';

import { island } from '../../lib/engine/island.tsx';

export const WithdrawDoor = island(() =>
  import('./components/WithdrawScreen.tsx').then((m) => m.WithdrawScreen),
);
