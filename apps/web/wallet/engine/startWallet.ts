import { getAccount, watchAccount } from 'wagmi/actions';
import { loadConfig } from '../../lib/config/loadConfig.ts';
import { setWalletState, type WalletState } from '../walletStore.ts';
import { takeUpRemembered } from './takeUpRemembered.ts';
import { walletConfig } from './walletConfig.ts';

let started: Promise<void> | undefined;

/** Starts the wallet engine once: takes up a connection from before, and tells the store of every change. */
export function startWallet(): Promise<void> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    setWalletState({ status: 'none' });
    throw error;
  });
  return started;
}

async function start(): Promise<void> {
  const app = await loadConfig();
  const config = walletConfig(app);
  const tell = () => setWalletState(stateOf(getAccount(config), app.chainId));
  watchAccount(config, { onChange: tell });
  await takeUpRemembered(config);
  tell();
}

function stateOf(account: ReturnType<typeof getAccount>, chainId: number): WalletState {
  if (account.address && account.chainId !== undefined) {
    return {
      status: 'connected',
      address: account.address,
      chainId: account.chainId,
      onAppChain: account.chainId === chainId,
      walletName: account.connector?.name ?? 'Wallet',
    };
  }
  return { status: account.status === 'disconnected' ? 'none' : 'connecting' };
}
