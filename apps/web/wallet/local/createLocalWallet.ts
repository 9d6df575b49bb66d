import { type Hex, hexToString, isHex, numberToHex } from 'viem';
import type { PrivateKeyAccount } from 'viem/accounts';
import type { RawProvider } from '../engine/guardProvider.ts';
import { localCopy } from './copy.ts';

/** What signs, and what the chain is asked with. */
export interface LocalWalletParts {
  readonly chainId: number;
  /** Loaded when it is first wanted: nobody who has a wallet of his own pays for it. */
  readonly account: () => Promise<PrivateKeyAccount>;
  /** A request to the node of the app. */
  readonly ask: (method: string, params: readonly unknown[]) => Promise<unknown>;
  /** Whether the page was let in; kept over a reload. */
  readonly admitted: { get(): boolean; set(admitted: boolean): void };
}

type Call = Readonly<Partial<Record<'to' | 'data' | 'value' | 'gas' | 'gasPrice' | 'nonce', Hex>>>;

/** An error as EIP-1193 wants it. */
class LocalWalletError extends Error {
  override readonly name = 'LocalWalletError';
  readonly code = 4200;
}

/**
 * A wallet in the page for a chain on one's own machine, so that everything can be tried without installing one. It
 * signs at once: what is signed has been reviewed in the app. Its key is one that everybody knows.
 */
export function createLocalWallet({ chainId, account, ask, admitted }: LocalWalletParts): RawProvider {
  const addresses = async () => [(await account()).address];

  async function send(call: Call): Promise<unknown> {
    const signer = await account();
    const [nonce, gasPrice, gas] = (await Promise.all([
      call.nonce ?? ask('eth_getTransactionCount', [signer.address, 'pending']),
      call.gasPrice ?? ask('eth_gasPrice', []),
      call.gas ?? ask('eth_estimateGas', [{ ...call, from: signer.address }]),
    ])) as readonly Hex[];
    const signed = await signer.signTransaction({
      type: 'legacy',
      chainId,
      nonce: Number(nonce),
      gasPrice: BigInt(gasPrice ?? 0),
      gas: BigInt(gas ?? 0),
      value: BigInt(call.value ?? 0),
      ...(call.to ? { to: call.to } : {}),
      ...(call.data ? { data: call.data } : {}),
    });
    return ask('eth_sendRawTransaction', [signed]);
  }

  async function answer(method: string, params: readonly unknown[]): Promise<unknown> {
    switch (method) {
      case 'eth_chainId':
        return numberToHex(chainId);
      case 'eth_accounts':
        return admitted.get() ? addresses() : [];
      case 'eth_requestAccounts':
        admitted.set(true);
        return addresses();
      case 'wallet_requestPermissions':
        admitted.set(true);
        return [{ parentCapability: 'eth_accounts' }];
      case 'wallet_revokePermissions':
        admitted.set(false);
        return null;
      case 'wallet_switchEthereumChain':
      case 'wallet_addEthereumChain':
        return null;
      case 'wallet_watchAsset':
        return true;
      case 'eth_sendTransaction':
        return send(params[0] as Call);
      case 'personal_sign':
        return (await account()).signMessage({ message: said(params[0]) });
      default:
        if (/^(eth_sign|wallet_)/.test(method)) throw new LocalWalletError(localCopy.strange);
        return ask(method, params);
    }
  }

  return { request: ({ method, params }) => answer(method, Array.isArray(params) ? params : []) };
}

/** Bytes as they are, words as they are read. */
function said(message: unknown): string | { readonly raw: Hex } {
  if (!isHex(message)) return String(message);
  const text = hexToString(message);
  return /�/.test(text) ? { raw: message } : text;
}
