import { accessExplanations, tokenExplanations } from './explanations/access.ts';
import { commonExplanations } from './explanations/common.ts';
import type { ErrorName, Explanation } from './explanations/explanation.ts';
import { fundExplanations } from './explanations/fund.ts';
import {
  governorExplanations,
  governorRuleExplanations,
  timelockExplanations,
  timelockRuleExplanations,
} from './explanations/governance.ts';
import { courtExplanations, poolExplanations, reserveExplanations } from './explanations/pool.ts';
import { queueExplanations, routerExplanations, vaultExplanations } from './explanations/vault.ts';
import { guardianExplanations, stakeVotesExplanations, votesExplanations } from './explanations/votes.ts';

/** A text for every error of the catalogue: the compiler refuses this when one is missing. */
const explanations = {
  ...accessExplanations,
  ...commonExplanations,
  ...courtExplanations,
  ...fundExplanations,
  ...governorExplanations,
  ...governorRuleExplanations,
  ...guardianExplanations,
  ...poolExplanations,
  ...queueExplanations,
  ...reserveExplanations,
  ...routerExplanations,
  ...stakeVotesExplanations,
  ...timelockExplanations,
  ...timelockRuleExplanations,
  ...tokenExplanations,
  ...vaultExplanations,
  ...votesExplanations,
} satisfies Record<ErrorName, (...args: never) => Explanation>;

/**
 * What a custom error of the protocol means for a person.
 * @param args as the error carries them
 */
export function explain(name: ErrorName, args: readonly unknown[]): Explanation {
  return (explanations[name] as (...args: readonly unknown[]) => Explanation)(...args);
}
