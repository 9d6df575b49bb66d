import { type FlowWords, flowWords } from '@metis-blitz/sdk/words';
import type { Contracts } from '../reads/context.ts';
import { undelegate } from '../writes/undelegate.ts';
import type { Step } from './Step.ts';
import { settleSteps } from './settleSteps.ts';

/**
 * Starts the way out. All that is pending is settled before: leaving stake earns nothing, and what is settled after it
 * left is shared by those who stayed. The last step alone is enough for whoever is in a hurry.
 */
export function undelegateSteps(
  contracts: Contracts,
  { id, shares, pendingEpochs }: { id: bigint; shares: bigint; pendingEpochs: bigint },
  words: FlowWords = flowWords,
): readonly Step[] {
  return [
    ...settleSteps(contracts, { pendingEpochs }, words),
    {
      request: undelegate(contracts, { id, shares }),
      reason: words.undelegate,
    },
  ];
}
