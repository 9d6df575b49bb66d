import type { Contracts, Fund } from '@metis-blitz/sdk/reads';
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
  readonly tried: boolean;
}

/** What one small grant can be at most now, in wei of METIS. */
export function largestSmallGrant(fund: Fund, draft: Pick<ProposalDraft, 'bucketId'>): bigint {
  const bucket = bucketOf(fund, draft);
  const limits = [fund.smallGrantCap, fund.smallWindowLeft, bucket ? largestGrant(fund, bucket) : 0n];
  return limits.reduce((one, two) => (one < two ? one : two));
}

/** A small grant out of what was typed. It is no proposal of a governor: its proposer sends it to the fund. */
export function smallTerms(draft: ProposalDraft, { contracts, fund, tried, ui }: Given): Terms {
  const { problems, say } = problemList(tried);
  const bucket = bucketOf(fund, draft);
  const rules = { decimals: 18, min: 1n, max: largestSmallGrant(fund, draft) };
  const amount = parseAmount(draft.amount, rules);
  if (!amount.ok) {
    say('amount', draft.amount, amountSentence(amount.problem, 'METIS', rules, ui.amount.problem));
  }
  const recipient = parseAddress(draft.recipient);
  const own = recipient.ok && Object.values(contracts).includes(recipient.value);
  if (!recipient.ok) say('recipient', draft.recipient, ui.address.problem[recipient.problem]);
  else if (own) say('recipient', draft.recipient, ui.address.problem.own);

  const complete = amount.ok && recipient.ok && !own && bucket;
  const small = complete
    ? {
        what: draft.title.trim(),
        bucketId: bucket.id,
        recipient: recipient.value,
        assets: amount.value,
        deposit: fund.smallGrantDeposit,
        decision: {
          // There is no text of a proposal: what it is called stands before why.
          context: `${draft.title.trim()}\n\n${draft.context.trim()}`,
          impact: draft.impact.trim(),
          alternatives: draft.alternatives.trim(),
        },
      }
    : undefined;
  return { governor: 'operations', problems, calls: undefined, small };
}
