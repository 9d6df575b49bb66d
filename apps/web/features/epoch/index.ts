export { useEpoch } from './hooks/useEpoch.ts';
export { useSequencerName } from './hooks/useSequencerName.ts';
export type { EpochNow } from './model.ts';
