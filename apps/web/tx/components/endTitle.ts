import { explainEnd } from '../explainEnd.ts';
import type { Phase } from '../model/txRecord.ts';

/** How a run ended, in a few words. */
export const endTitle = (phase: Phase): string =>
  phase.name === 'confirmed' ? phase.outcome.sentence : (explainEnd(phase)?.title ?? '');
