import { type FlowWords, flowWords } from '@metis-blitz/sdk/words';
import type { Contracts } from '../reads/context.ts';
import { settle } from '../writes/settle.ts';
import type { Step } from './Step.ts';

/** Epochs of one transaction: a few million gas at most, whatever the sequencers. */
const EPOCHS_PER_CALL = 100n;

/**
 * Settles until at most `leave` epochs are pending.
 * @param pendingEpochs of `getSequencers` or `getEpoch`
 * @param leave what an entry settles by itself (`maxInlineEpochs`), or 0 to settle all
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`)
 */
export function settleSteps(
  contracts: Contracts,
  { pendingEpochs, leave = 0n }: { pendingEpochs: bigint; leave?: bigint },
  words: FlowWords = flowWords,
): readonly Step[] {
  const steps: Step[] = [];
  for (let pending = pendingEpochs; pending > leave; pending -= EPOCHS_PER_CALL) {
    const maxEpochs = pending < EPOCHS_PER_CALL ? pending : EPOCHS_PER_CALL;
    steps.push({
      request: settle(contracts, { maxEpochs }),
      reason: words.settle,
    });
  }
  return steps;
}
