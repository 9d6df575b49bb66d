'use client';

import { island } from '../lib/engine/island.tsx';
import { TxGate } from '../tx/components/TxGate.tsx';
import { WalletHost } from '../wallet/components/WalletHost.tsx';
import { SettingsGate } from './settings/SettingsGate.tsx';

const TxDoor = island(() => import('./lateParts.ts').then((late) => late.loadTransactions()));

/** What stands behind every page and loads its code only when it is wanted. */
export function LateHosts() {
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
