/** Lets go of the wallet, on this page and after a reload. */
export async function disconnectWallet(): Promise<void> {
  const [{ disconnect }, { loadConfig }, { walletConfig }] = await Promise.all([
    import('wagmi/actions'),
    import('../lib/config/loadConfig.ts'),
    import('./engine/walletConfig.ts'),
  ]);
  const config = walletConfig(await loadConfig());
  await disconnect(config);
  await config.storage?.removeItem('recentConnectorId');
}
