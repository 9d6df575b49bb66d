export { stakeFlow } from './flow.tsx';
export { useProtocol } from './hooks/useProtocol.ts';
export { useRates } from './hooks/useRates.ts';
export { useVault } from './hooks/useVault.ts';
export { useVaultAccount } from './hooks/useVaultAccount.ts';
export { assetsOf, sharesFor } from './model.ts';
