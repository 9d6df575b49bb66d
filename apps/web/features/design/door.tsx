'use client';

import { island } from '../../lib/engine/island.tsx';

export const DesignDoor = island(() =>
  import('./components/DesignScreen.tsx').then((module) => module.DesignScreen),
);
