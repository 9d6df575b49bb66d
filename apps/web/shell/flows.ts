import type { FlowRegistry } from '../tx/runner/pageRunner.ts';

/** Every flow by its id, so that a transaction that was under way finds its flow after a reload, on any page. */
export const flows: FlowRegistry = {};
