import type { ErrorName, Explanation } from '../explanation.ts';
import { accessExplanations, tokenExplanations } from './access.ts';
import { commonExplanations } from './common.ts';
import { fundExplanations } from './fund.ts';
import {
  governorExplanations,
  governorRuleExplanations,
  timelockExplanations,
  timelockRuleExplanations,
} from './governance.ts';
import { courtExplanations, poolExplanations, reserveExplanations } from './pool.ts';
import { queueExplanations, routerExplanations, vaultExplanations } from './vault.ts';
import { guardianExplanations, stakeVotesExplanations, votesExplanations } from './votes.ts';

/** The Chinese text for every error of the catalogue: the compiler refuses this when one is missing. */
export const explanations = {
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
