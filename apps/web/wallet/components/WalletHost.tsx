'use client';

import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import type { AppConfig } from '../../lib/config/appConfigSchema.ts';
import { announce } from '../../lib/dom/announce.ts';
import { connectDone, isConnectWanted, onConnectIntent } from '../connectIntent.ts';
import { walletCopy } from '../copy.ts';
import { isWalletRemembered } from '../remembered.ts';
import { setWalletState } from '../walletStore.ts';

interface DialogParts {
  readonly Dialog: ComponentType<{ readonly config: AppConfig }>;
  readonly config: AppConfig;
}

/** Brings the wallet code when it is needed: at once for who was connected before, else at the first click. */
export function WalletHost() {
  const wanted = useSyncExternalStore(onConnectIntent, isConnectWanted, () => false);
  const [parts, setParts] = useState<DialogParts>();

  useEffect(() => {
    if (!isWalletRemembered()) return;
    setWalletState({ status: 'connecting' });
    startEngine().catch(() => undefined);
  }, []);

  useEffect(() => {
    if (!wanted || parts) return;
    loadDialog().then(setParts, () => {
      connectDone();
      announce(walletCopy.listFailed);
    });
  }, [wanted, parts]);

  return wanted && parts ? <parts.Dialog config={parts.config} /> : null;
}

const startEngine = () => import('../engine/startWallet.ts').then(({ startWallet }) => startWallet());

async function loadDialog(): Promise<DialogParts> {
  const [{ ConnectDialog }, { loadConfig }] = await Promise.all([
    import('./ConnectDialog.tsx'),
    import('../../lib/config/loadConfig.ts'),
    startEngine(),
  ]);
  return { Dialog: ConnectDialog, config: await loadConfig() };
}
