/**
 * Asks the wallet to go to the app's chain; a wallet that does not know it is given it first.
 * @throws when the person declines, or the wallet cannot.
 */
export async function switchToAppChain(): Promise<void> {
  const [{ switchChain }, { loadConfig }, { walletConfig }] = await Promise.all([
    import('wagmi/actions'),
    import('../lib/config/loadConfig.ts'),
    import('./engine/walletConfig.ts'),
  ]);
  const app = await loadConfig();
  await switchChain(walletConfig(app), { chainId: app.chainId });
}
