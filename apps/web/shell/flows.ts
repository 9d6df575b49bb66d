import { claimStreamFlow } from '../features/fund/index.ts';
import { cancelFlow, executeFlow, proposeFlow, queueFlow, voteFlow } from '../features/governance/index.ts';
import type { FlowRegistry } from '../tx/runner/pageRunner.ts';

