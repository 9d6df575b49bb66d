export { DEFAULTS } from './defaults.ts';
export { deployLocal, type LocalDeployment } from './deployLocal.ts';
export { chainOf, startChain, type TestChain } from './startChain.ts';
