export { claimStreamFlow } from './flow.tsx';
export * from './flows/grantFlows.tsx';
export { proposeSmallGrantFlow } from './flows/proposeSmallGrantFlow.tsx';
export { useFund } from './hooks/useFund.ts';
export { largestGrant } from './model.ts';
export type { SmallGrantRequest } from './schema.ts';
