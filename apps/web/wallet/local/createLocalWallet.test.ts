import { parseTransaction, recoverMessageAddress, recoverTransactionAddress } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { expect, it, vi } from 'vitest';
import { createLocalWallet } from './createLocalWallet.ts';

// DEVELOPMENT ONLY: the first account of the development mnemonic.
const account = privateKeyToAccount('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80');
const hash = `0x${'ab'.repeat(32)}`;

function localWallet() {
  const sent: `0x${string}`[] = [];
  let admitted = false;
  const ask = vi.fn(async (method: string, params: readonly unknown[]) => {
    if (method !== 'eth_sendRawTransaction') return { eth_getTransactionCount: '0x7' }[method] ?? '0x10';
    sent.push(params[0] as `0x${string}`);
    return hash;
  });
  const wallet = createLocalWallet({
    chainId: 31_337,
    account: async () => account,
    ask,
    admitted: {
      get: () => admitted,
      set: (next) => {
        admitted = next;
      },
    },
  });
  return { wallet, sent, ask };
}

it('shows its account to nobody before it is asked to', async () => {
  const { wallet } = localWallet();
  expect(await wallet.request({ method: 'eth_accounts' })).toEqual([]);
  expect(await wallet.request({ method: 'eth_requestAccounts' })).toEqual([account.address]);
  expect(await wallet.request({ method: 'eth_accounts' })).toEqual([account.address]);
  await wallet.request({ method: 'wallet_revokePermissions', params: [{ eth_accounts: {} }] });
  expect(await wallet.request({ method: 'eth_accounts' })).toEqual([]);
});

it('signs a call as it stands, as a legacy transaction of its chain', async () => {
  const { wallet, sent, ask } = localWallet();
  const to = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8';
  const call = { from: account.address, to, data: '0x1234', value: '0x5', gas: '0x5208', gasPrice: '0x3' };
  expect(await wallet.request({ method: 'eth_sendTransaction', params: [call] })).toBe(hash);

  const [signed] = sent;
  if (!signed) throw new Error('Nothing was sent.');
  expect(parseTransaction(signed)).toMatchObject({
    type: 'legacy',
    chainId: 31_337,
    nonce: 7,
    to,
    data: '0x1234',
    value: 5n,
    gas: 21_000n,
    gasPrice: 3n,
  });
  expect(await recoverTransactionAddress({ serializedTransaction: signed as never })).toBe(account.address);
  expect(ask).not.toHaveBeenCalledWith('eth_estimateGas', expect.anything());
});

it('signs words, and bytes that are none', async () => {
  const { wallet } = localWallet();
  const sign = async (message: string) =>
    (await wallet.request({ method: 'personal_sign', params: [message, account.address] })) as `0x${string}`;
  const raw = `0x${'ff'.repeat(32)}` as const;
  expect(await recoverMessageAddress({ message: 'hi', signature: await sign('0x6869') })).toBe(
    account.address,
  );
  expect(await recoverMessageAddress({ message: { raw }, signature: await sign(raw) })).toBe(account.address);
});

it.each(['eth_sign', 'eth_signTypedData_v4', 'wallet_sendCalls'])('%s is refused', async (method) => {
  await expect(localWallet().wallet.request({ method, params: [] })).rejects.toMatchObject({ code: 4200 });
});
