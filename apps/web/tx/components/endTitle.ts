import { txCopy } from '../copy.ts';
import type { Phase } from '../model/txRecord.ts';

/** How a run ended, in a few words. */
export function endTitle(phase: Phase): string {
  const { ended } = txCopy;
  switch (phase.name) {
    case 'confirmed':
      return phase.outcome.sentence;
    case 'rejected':
      return ended.rejected.title;
    case 'replaced':
      return phase.cancelled ? ended.cancelled.title : ended.replaced.title;
    case 'dropped':
      return ended.dropped.title;
    case 'reverted':
    case 'failed':
    case 'refused':
      return phase.why.title;
    default:
      return '';
  }
}
