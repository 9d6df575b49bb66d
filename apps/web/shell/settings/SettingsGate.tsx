'use client';

import { useSyncExternalStore } from 'react';
import { island } from '../../lib/engine/island.tsx';
import { areSettingsWanted, onSettingsIntent } from './settingsIntent.ts';

const SettingsDoor = island(() => import('../lateParts.ts').then((late) => late.loadSettings()));

/** Brings the settings when they are wanted. */
export function SettingsGate() {
  const wanted = useSyncExternalStore(onSettingsIntent, areSettingsWanted, () => false);
  return wanted ? <SettingsDoor face={null} /> : null;
}
