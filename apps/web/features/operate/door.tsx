'use client';

import { island } from '../../lib/engine/island.tsx';

export const OperateDoor = island(() =>
  import('./components/OperateScreen.tsx').then((m) => m.OperateScreen),
);
