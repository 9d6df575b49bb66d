export { cancelFlow, executeFlow, queueFlow } from './flows/turnFlows.tsx';
export { proposeFlow } from './flows/proposeFlow.tsx';
export { voteFlow } from './flows/voteFlow.tsx';
