export { claimStreamFlow } from './flow.tsx';
export * from './flows/grantFlows.tsx';
export { proposeSmallGrantFlow, type SmallGrantRequest } from './flows/proposeSmallGrantFlow.tsx';
export { useFund } from './hooks/useFund.ts';
export { largestGrant } from './model.ts';
