import { txCopy } from './copy.ts';
import type { Explanation, Phase } from './model/txRecord.ts';

/** What a person is told of an end that is no success; undefined while it goes on, and for a success. */
export function explainEnd(phase: Phase): Explanation | undefined {
  const { ended } = txCopy;
  switch (phase.name) {
    case 'rejected':
      return ended.rejected;
    case 'replaced':
      return phase.cancelled ? ended.cancelled : ended.replaced;
    case 'altered':
      return ended.altered;
    case 'dropped':
      return ended.dropped[phase.reason];
    case 'reverted':
    case 'failed':
    case 'refused':
      return phase.why;
    default:
      return undefined;
  }
}
