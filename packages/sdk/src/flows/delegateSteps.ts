import { type FlowWords, flowWords } from '@metis-blitz/sdk/words';
import type { Contracts } from '../reads/context.ts';
import { delegate } from '../writes/delegate.ts';
import type { Step } from './Step.ts';
import { settleSteps } from './settleSteps.ts';

/** The pool's state that entries depend on: of `getSequencers`. */
export interface SettlementState {
  pendingEpochs: bigint;
  maxInlineEpochs: bigint;
}

/** Delegates, after settling what is too much for one entry. */
export function delegateSteps(
  contracts: Contracts,
  { id, assets, pendingEpochs, maxInlineEpochs }: SettlementState & { id: bigint; assets: bigint },
  words: FlowWords = flowWords,
): readonly Step[] {
  return [
    ...settleSteps(contracts, { pendingEpochs, leave: maxInlineEpochs }, words),
    { request: delegate(contracts, { id, assets }), reason: words.delegate },
  ];
}
