import { createTimeWriter } from './createTimeWriter.ts';
import type { TimeWriter } from './TimeWriter.ts';

/** How one language writes its sentences. */
export interface Style {
  /** Replaced by who shows the sentences beside dates of its own. */
  readonly times: TimeWriter;
  /** For what is meant to last for ever, as signatures and approvals often are: such numbers are no dates. */
  readonly beyond: { readonly moment: string; readonly duration: string };
  /** The last touch to a sentence that names and figures were put into. */
  readonly finish: (sentence: string) => string;
}

export const style: Style = {
  times: createTimeWriter(),
  beyond: { moment: 'a day after the year 9999', duration: '8,000 years and more' },
  finish: (sentence) => sentence,
};
