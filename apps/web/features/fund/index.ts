export { claimStreamFlow } from './flow.tsx';
export { useFund } from './hooks/useFund.ts';
export { largestGrant } from './model.ts';
