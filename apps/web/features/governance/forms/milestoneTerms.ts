import type { Contracts, Fund } from '@metis-blitz/sdk/reads';
import { createMilestoneGrant } from '@metis-blitz/sdk/writes';
import { parseAddress } from '../../../lib/forms/parseAddress.ts';
import { amountSentence } from '../../../ui/amount/amountSentence.ts';
import { parseAmount } from '../../../ui/amount/parseAmount.ts';
import { largestGrant } from '../../fund/index.ts';
import type { ProposalDraft } from './proposalDraft.ts';
import { bucketOf } from './streamTerms.ts';
import { problemList, type Terms, type Words } from './terms.ts';

interface Given extends Words {
  readonly contracts: Contracts;
  readonly fund: Fund;
  readonly schedule: { readonly start: number };
  readonly tried: boolean;
}

/** A grant in parts out of what was typed. Problems of a part are named `milestones.0.amount`. */
export function milestoneTerms(
  draft: ProposalDraft,
  { contracts, fund, schedule, tried, ui, words }: Given,
): Terms {
  const { problems, say } = problemList(tried);
  const bucket = bucketOf(fund, draft);
  const max = bucket ? largestGrant(fund, bucket) : 0n;
  const rules = { decimals: 18, min: 1n, max };
  const parts = draft.milestones.map(({ amount, after }, index) => {
    const parsed = parseAmount(amount, rules);
    if (!parsed.ok) {
      const sentence = amountSentence(parsed.problem, 'METIS', rules, ui.amount.problem);
      say(`milestones.${index}.amount`, amount, sentence);
    }
    return parsed.ok ? { assets: parsed.value, deadline: schedule.start + after } : undefined;
  });
  const milestones = parts.filter((part) => part !== undefined);
  const sum = milestones.reduce((total, { assets }) => total + assets, 0n);
  const whole = milestones.length === parts.length;
  if (whole && sum > max) {
    say('milestones.0.amount', '…', amountSentence('aboveMaximum', 'METIS', rules, ui.amount.problem));
  }
  const isOrdered = milestones.every(
    ({ deadline }, place) => deadline >= (milestones[place - 1]?.deadline ?? 0),
  );
  if (!isOrdered) problems.deadlines = words.milestones.order;

  const recipient = address('recipient');
  const reviewer = address('reviewer');
  if (recipient && reviewer === recipient) say('reviewer', draft.reviewer, words.milestones.sameReviewer);
  const complete =
    whole && sum <= max && isOrdered && bucket && recipient && reviewer && reviewer !== recipient;
  if (!complete) return { governor: 'operations', problems, calls: undefined };
  const decision = {
    context: draft.context.trim(),
    impact: draft.impact.trim(),
    alternatives: draft.alternatives.trim(),
  };
  const grant = { bucketId: bucket.id, recipient, reviewer, milestones, decision };
  return { governor: 'operations', problems, calls: [createMilestoneGrant(contracts, grant)] };

  function address(field: 'recipient' | 'reviewer') {
    const parsed = parseAddress(draft[field]);
    const own = parsed.ok && Object.values(contracts).includes(parsed.value);
    if (!parsed.ok) say(field, draft[field], ui.address.problem[parsed.problem]);
    else if (own) say(field, draft[field], ui.address.problem.own);
    return parsed.ok && !own ? parsed.value : undefined;
  }
}
