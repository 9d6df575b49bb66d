'use client';

import type { Fund, FundBucket, GovernorRules } from '@metis-blitz/sdk/reads';
import { createStream, type TransactionRequest } from '@metis-blitz/sdk/writes';
import { useMemo, useState } from 'react';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { parseAddress } from '../../../lib/forms/parseAddress.ts';
import { amountSentence } from '../../../ui/amount/amountSentence.ts';
import { parseAmount } from '../../../ui/amount/parseAmount.ts';
import { uiCopy } from '../../../ui/copy/uiCopy.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { largestGrant } from '../../fund/index.ts';
import { governanceCopy } from '../copy.ts';
import { textOf } from '../model.ts';
import type { ProposeRequest } from '../schema.ts';
import { type StreamDraft, scheduleOf, textProblem } from '../streamDraft.ts';

export type Problems = Partial<
  Record<'title' | 'recipient' | 'amount' | 'context' | 'impact' | 'alternatives', string>
>;

interface Input {
  readonly draft: StreamDraft;
  readonly fund: Fund;
  readonly rules: GovernorRules;
  readonly now: number;
  /** Whether empty fields may be called wrong. */
  readonly tried: boolean;
}

export interface StreamProposal {
  readonly bucket: FundBucket | undefined;
  readonly assets: bigint | undefined;
  readonly start: number;
  readonly problems: Problems;
  readonly call: TransactionRequest | undefined;
  readonly request: ProposeRequest | undefined;
}

/** From what was typed to the call and the proposal, with a sentence for each field that is not right yet. */
export function useStreamProposal({ draft, fund, rules, now, tried }: Input): StreamProposal {
  const { contracts } = useConfig().deployment;
  const ui = useCopy(uiCopy);
  const words = useCopy(governanceCopy).create;
  // The schedule is of the moment the form was opened: it must not move under one's hands.
  const [opened] = useState(now);

  return useMemo(() => {
    const bucket = fund.buckets.find(({ id }) => String(id) === draft.bucketId) ?? fund.buckets[0];
    const rulesOfAmount = { decimals: 18, min: 1n, ...(bucket ? { max: largestGrant(fund, bucket) } : {}) };
    const amount = parseAmount(draft.amount, rulesOfAmount);
    const recipient = parseAddress(draft.recipient);
    const schedule = scheduleOf(draft, opened, rules);
    const { title, context, impact, alternatives } = draft;

    const problems: Problems = {};
    const say = (field: keyof Problems, text: string, sentence: string) => {
      if (tried || text.trim() !== '') problems[field] = sentence;
    };
    if (!amount.ok)
      say('amount', draft.amount, amountSentence(amount.problem, 'METIS', rulesOfAmount, ui.amount.problem));
    if (!recipient.ok) say('recipient', draft.recipient, ui.address.problem[recipient.problem]);
    else if (Object.values(contracts).includes(recipient.value)) problems.recipient = ui.address.problem.own;
    const titleWrong = textProblem(title, 8, 160);
    if (titleWrong) say('title', title, titleWrong === 'short' ? words.titleShort : words.tooLong(160));
    for (const [field, text] of Object.entries({ context, impact, alternatives })) {
      const wrong = textProblem(text, 20, 4_000);
      if (wrong)
        say(field as keyof Problems, text, wrong === 'short' ? words.required : words.tooLong(4_000));
    }
    const complete =
      amount.ok &&
      recipient.ok &&
      bucket !== undefined &&
      Object.keys(problems).length === 0 &&
      [title, context, impact, alternatives].every((text) => text.trim() !== '');
    const decision = { context: context.trim(), impact: impact.trim(), alternatives: alternatives.trim() };
    const call = complete
      ? createStream(contracts, {
          bucketId: bucket.id,
          recipient: recipient.value,
          assets: amount.value,
          ...schedule,
          decision,
        })
      : undefined;
    const request = call && {
      governor: 'operations' as const,
      title: title.trim(),
      text: textOf({ title: title.trim(), ...decision }),
      calls: [{ to: call.to, data: call.data, value: call.value }],
    };
    return {
      bucket,
      assets: amount.ok ? amount.value : undefined,
      start: schedule.start,
      problems,
      call,
      request,
    };
  }, [draft, fund, rules, opened, tried, contracts, ui, words]);
}
