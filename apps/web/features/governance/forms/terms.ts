import type { GovernorName } from '@metis-blitz/sdk/reads';
import type { SimulatedCall } from '@metis-blitz/sdk/simulate';
import type { uiCopy } from '../../../ui/copy/uiCopy.ts';
import type { SmallGrantRequest } from '../../fund/index.ts';
import type { createCopy } from '../createCopy.ts';

/** A sentence for each field that is not right, by the field's name. */
export type Problems = Readonly<Record<string, string>>;

/** What a form's fields come to. */
export interface Terms {
  readonly governor: GovernorName;
  readonly problems: Problems;
  /** undefined while a field is missing or wrong. */
  readonly calls: readonly SimulatedCall[] | undefined;
  /** What the fund is sent, when it is no proposal of a governor. */
  readonly small?: SmallGrantRequest | undefined;
}

export interface Words {
  readonly ui: typeof uiCopy;
  readonly words: typeof createCopy;
}

/** Collects sentences. An empty field is only called wrong once one has tried to go on. */
export function problemList(tried: boolean) {
  const problems: Record<string, string> = {};
  return {
    problems,
    say(field: string, text: string, sentence: string): void {
      if (tried || text.trim() !== '') problems[field] = sentence;
    },
  };
}
