import type { Contracts, Fund, FundBucket } from '@metis-blitz/sdk/reads';
import { createStream } from '@metis-blitz/sdk/writes';
import { parseAddress } from '../../../lib/forms/parseAddress.ts';
import { amountSentence } from '../../../ui/amount/amountSentence.ts';
import { parseAmount } from '../../../ui/amount/parseAmount.ts';
import { largestGrant } from '../../fund/index.ts';
import type { ProposalDraft } from './proposalDraft.ts';
import { problemList, type Terms, type Words } from './terms.ts';

/** The bucket that a draft names, else the first. */
export const bucketOf = (fund: Fund, { bucketId }: Pick<ProposalDraft, 'bucketId'>): FundBucket | undefined =>
  fund.buckets.find(({ id }) => String(id) === bucketId) ?? fund.buckets[0];

interface Given extends Words {
  readonly contracts: Contracts;
  readonly fund: Fund;
  readonly schedule: { readonly start: number; readonly cliff: number; readonly end: number };
  readonly tried: boolean;
}

/** A stream out of what was typed. */
export function streamTerms(
  draft: ProposalDraft,
  { contracts, fund, schedule, tried, ui, words: _ }: Given,
): Terms {
  const { problems, say } = problemList(tried);
  const bucket = bucketOf(fund, draft);
  const rules = { decimals: 18, min: 1n, ...(bucket ? { max: largestGrant(fund, bucket) } : {}) };
  const amount = parseAmount(draft.amount, rules);
  if (!amount.ok) {
    say('amount', draft.amount, amountSentence(amount.problem, 'METIS', rules, ui.amount.problem));
  }
  const recipient = parseAddress(draft.recipient);
  const own = recipient.ok && Object.values(contracts).includes(recipient.value);
  if (!recipient.ok) say('recipient', draft.recipient, ui.address.problem[recipient.problem]);
  else if (own) say('recipient', draft.recipient, ui.address.problem.own);

  if (!amount.ok || !recipient.ok || own || !bucket)
    return { governor: 'operations', problems, calls: undefined };
  const decision = {
    context: draft.context.trim(),
    impact: draft.impact.trim(),
    alternatives: draft.alternatives.trim(),
  };
  const terms = {
    bucketId: bucket.id,
    recipient: recipient.value,
    assets: amount.value,
    ...schedule,
    decision,
  };
  return { governor: 'operations', problems, calls: [createStream(contracts, terms)] };
}
