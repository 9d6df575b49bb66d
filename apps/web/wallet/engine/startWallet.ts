import { getAccount, watchAccount } from 'wagmi/actions';
import type { AppConfig } from '../../lib/config/appConfigSchema.ts';
import { loadConfig } from '../../lib/config/loadConfig.ts';
import { announce } from '../../lib/dom/announce.ts';
import { shortAddress } from '../../ui/identity/shortAddress.ts';
import { accountCopy } from '../components/copy.ts';
import { LOCAL_RDNS } from '../local/localRdns.ts';
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
  const tell = () => setWalletState(stateOf(getAccount(config), app));
  let told = false;
  watchAccount(config, {
    onChange(now, before) {
      tell();
      if (told) sayChange(now, before, app.chainId);
    },
  });
  await takeUpRemembered(config);
  tell();
  told = true;
}

type Account = ReturnType<typeof getAccount>;

/** Who does not see the top bar hears of it. */
function sayChange(now: Account, before: Account, chainId: number): void {
  if (now.address && now.address !== before.address) {
    announce(accountCopy.said.connected(shortAddress(now.address)));
  } else if (now.status === 'disconnected' && before.address) {
    announce(accountCopy.said.released);
  } else if (now.address && now.chainId !== before.chainId && now.chainId !== chainId) {
    announce(accountCopy.said.elsewhere);
  }
}

function stateOf(account: Account, { chainId, developmentKey }: AppConfig): WalletState {
  if (account.address && account.chainId !== undefined) {
    return {
      status: 'connected',
      address: account.address,
      chainId: account.chainId,
      onAppChain: account.chainId === chainId,
      walletName: account.connector?.name ?? 'Wallet',
      isLocal: developmentKey !== undefined && account.connector?.id === LOCAL_RDNS,
    };
  }
  return { status: account.status === 'disconnected' ? 'none' : 'connecting' };
}
