/** Whether a wallet was connected when this browser was last here. Asked before any wallet code is loaded. */
export function isWalletRemembered(): boolean {
  try {
    return localStorage.getItem('blitz.wallet.recentConnectorId') !== null;
  } catch {
    return false;
  }
}
