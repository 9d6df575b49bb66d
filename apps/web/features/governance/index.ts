export { proposeFlow } from './flows/proposeFlow.tsx';
export { cancelFlow, executeFlow, queueFlow } from './flows/turnFlows.tsx';
export { voteFlow } from './flows/voteFlow.tsx';
