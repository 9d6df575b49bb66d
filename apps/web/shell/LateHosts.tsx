'use client';

import { useEffect } from 'react';
import { island } from '../lib/engine/island.tsx';
import { TxGate } from '../tx/components/TxGate.tsx';
import { WalletHost } from '../wallet/components/WalletHost.tsx';
import { aliveEvent } from './aliveEvent.ts';
import { SettingsGate } from './settings/SettingsGate.tsx';

const TxDoor = island(() => import('./lateParts.ts').then((late) => late.loadTransactions()));

/** What stands behind every page and loads its code only when it is wanted. */
export function LateHosts() {
  useEffect(() => {
    dispatchEvent(new Event(aliveEvent));
  }, []);
  return (
    <>
      <WalletHost />
      <TxGate>
        <TxDoor face={null} />
      </TxGate>
      <SettingsGate />
    </>
  );
}
