export { delegateVotesFlow } from './flow.tsx';
