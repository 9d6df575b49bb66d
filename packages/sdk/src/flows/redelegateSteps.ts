import { type FlowWords, flowWords } from '@metis-blitz/sdk/words';
import type { Contracts } from '../reads/context.ts';
import { redelegate } from '../writes/redelegate.ts';
import type { SettlementState } from './delegateSteps.ts';
import type { Step } from './Step.ts';
import { settleSteps } from './settleSteps.ts';

/** Moves stake, after settling what is too much for one entry: rewards so far stay claimable where they were earned. */
export function redelegateSteps(
  contracts: Contracts,
  {
    pendingEpochs,
    maxInlineEpochs,
    ...move
  }: SettlementState & { fromId: bigint; toId: bigint; shares: bigint },
  words: FlowWords = flowWords,
): readonly Step[] {
  return [
    ...settleSteps(contracts, { pendingEpochs, leave: maxInlineEpochs }, words),
    { request: redelegate(contracts, move), reason: words.redelegate },
  ];
}
