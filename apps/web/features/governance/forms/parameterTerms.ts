import type { Contracts, Parameter } from '@metis-blitz/sdk/reads';
import { changeParameter } from '@metis-blitz/sdk/writes';
import { amountSentence } from '../../../ui/amount/amountSentence.ts';
import { parseAmount } from '../../../ui/amount/parseAmount.ts';
import type { ProposalDraft } from './proposalDraft.ts';
import { problemList, type Terms, type Words } from './terms.ts';

/** How a parameter is typed: METIS with 18 decimals, per cent with two, whole seconds. */
export const typedAs = {
  metis: { unit: 'METIS', decimals: 18 },
  bps: { unit: '%', decimals: 2 },
  seconds: { unit: 's', decimals: 0 },
} as const;

interface Given extends Words {
  readonly contracts: Contracts;
  readonly parameters: readonly Parameter[];
  readonly tried: boolean;
}

/** The change of one parameter out of what was typed: within its bounds, and a change. */
export function parameterTerms(
  draft: ProposalDraft,
  { contracts, parameters, tried, ui, words }: Given,
): Terms {
  const { problems, say } = problemList(tried);
  const parameter = parameters.find(({ key }) => key === draft.parameter);
  if (!parameter) {
    say('parameter', draft.parameter, words.parameter.choose);
    return { governor: 'protocol', problems, calls: undefined };
  }
  const { governor, key, min, max, unit, value: now } = parameter;
  const { unit: name, decimals } = typedAs[unit];
  const rules = { decimals, min, ...(max === null ? {} : { max }) };
  const typed = parseAmount(draft.value, rules);
  // Nothing is an amount no one sends, but a figure a parameter may have.
  const to = !typed.ok && typed.problem === 'zero' && min === 0n ? 0n : typed.ok ? typed.value : undefined;
  if (to === undefined && !typed.ok) {
    say('value', draft.value, amountSentence(typed.problem, name, rules, ui.amount.problem));
  }
  if (to === now) say('value', draft.value, words.parameter.same);
  if (to === undefined || to === now) return { governor, problems, calls: undefined };
  return { governor, problems, calls: [changeParameter(contracts, { key, to, now: parameters })] };
}
