'use client';

import type { Fund, GovernorRules, Parameter } from '@metis-blitz/sdk/reads';
import { useMemo, useState } from 'react';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { uiCopy } from '../../../ui/copy/uiCopy.ts';
import type { SmallGrantRequest } from '../../fund/index.ts';
import { createCopy } from '../createCopy.ts';
import { customTerms } from '../forms/customTerms.ts';
import { milestoneTerms } from '../forms/milestoneTerms.ts';
import { parameterTerms } from '../forms/parameterTerms.ts';
import type { ProposalDraft } from '../forms/proposalDraft.ts';
import { smallTerms } from '../forms/smallTerms.ts';
import { scheduleOf } from '../forms/streamSchedule.ts';
import { streamTerms } from '../forms/streamTerms.ts';
import type { Problems, Terms } from '../forms/terms.ts';
import { textProblem } from '../forms/textProblem.ts';
import { textOf } from '../model.ts';
import type { ProposeRequest } from '../schema.ts';

interface Input {
  readonly draft: ProposalDraft;
  readonly fund: Fund;
  readonly parameters: readonly Parameter[];
  readonly rules: GovernorRules;
  /** Chain time in unix seconds. */
  readonly now: number;
  /** Whether empty fields may be called wrong. */
  readonly tried: boolean;
}

export interface ProposalForm extends Omit<Terms, 'small'> {
  /** Earliest moment of execution, unix seconds. */
  readonly start: number;
  /** undefined while something is missing or wrong. */
  readonly request: ProposeRequest | undefined;
  /** A small grant goes to the fund itself. undefined for all else, and while something is missing or wrong. */
  readonly small: SmallGrantRequest | undefined;
}

const termsOf = {
  stream: streamTerms,
  milestones: milestoneTerms,
  small: smallTerms,
  parameter: parameterTerms,
  custom: customTerms,
};

const reasons = ['context', 'impact', 'alternatives'] as const;

/** From what was typed to the calls and the proposal, with a sentence for each field that is not right yet. */
export function useProposalForm(input: Input): ProposalForm {
  const { draft, fund, parameters, rules, now, tried } = input;
  const { contracts } = useConfig().deployment;
  const ui = uiCopy;
  const words = createCopy;
  // The schedule is of the moment the form was opened: it must not move under one's hands.
  const [opened] = useState(now);

  return useMemo(() => {
    const schedule = scheduleOf(draft, opened, rules);
    const given = { contracts, fund, parameters, schedule, tried, ui, words };
    const terms = termsOf[draft.kind](draft, given);
    const said = sayText(draft, words, tried);
    const problems = { ...terms.problems, ...said.problems };
    const title = draft.title.trim();
    const text = textOf({
      title,
      context: draft.context.trim(),
      impact: draft.impact.trim(),
      alternatives: draft.alternatives.trim(),
    });
    const calls = said.complete ? terms.calls : undefined;
    const request = calls && {
      governor: terms.governor,
      title,
      text,
      calls: calls.map(({ to, data, value }) => ({ to, data, value })),
    };
    const small = said.complete ? terms.small : undefined;
    return { ...terms, problems, start: schedule.start, request, small };
  }, [draft, fund, parameters, rules, opened, tried, contracts]);
}

function sayText(draft: ProposalDraft, words: typeof createCopy, tried: boolean) {
  const problems: Record<string, string> = {};
  let complete = true;
  const check = (field: 'title' | (typeof reasons)[number], least: number, most: number, short: string) => {
    const wrong = textProblem(draft[field], least, most);
    if (!wrong) return;
    complete = false;
    if (tried || draft[field].trim() !== '')
      problems[field] = wrong === 'short' ? short : words.tooLong(most);
  };
  check('title', 8, 160, words.titleShort);
  for (const field of reasons) check(field, 20, 4_000, words.required);
  return { problems: problems as Problems, complete };
}
