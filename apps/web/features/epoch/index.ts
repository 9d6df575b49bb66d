export { useEpoch } from './hooks/useEpoch.ts';
export type { EpochNow } from './model.ts';
