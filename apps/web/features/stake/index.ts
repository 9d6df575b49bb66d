export { HorizonSelect } from './components/HorizonSelect.tsx';
export { stakeFlow } from './flow.tsx';
export { useHorizon } from './hooks/useHorizon.ts';
export { useProtocol } from './hooks/useProtocol.ts';
export { useRates } from './hooks/useRates.ts';
export { useVault } from './hooks/useVault.ts';
export { useVaultAccount } from './hooks/useVaultAccount.ts';
export { assetsOf, sharesFor } from './model.ts';
