export { delegateVotesFlow } from './flow.tsx';
export { useDelegates } from './hooks/useDelegates.ts';
export { useVotingTotal } from './hooks/useVotes.ts';
export { powerOf } from './model.ts';
