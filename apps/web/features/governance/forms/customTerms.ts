import type { SimulatedCall } from '@metis-blitz/sdk/simulate';
import type { Hex } from 'viem';
import { parseAddress } from '../../../lib/forms/parseAddress.ts';
import { amountSentence } from '../../../ui/amount/amountSentence.ts';
import { parseAmount } from '../../../ui/amount/parseAmount.ts';
import type { ProposalDraft } from './proposalDraft.ts';
import { problemList, type Terms, type Words } from './terms.ts';

/** Any calls, each with its target, its METIS and its data. Problems are named `calls.0.to` and so on. */
export function customTerms(
  draft: ProposalDraft,
  { tried, ui, words }: Words & { readonly tried: boolean },
): Terms {
  const { problems, say } = problemList(tried);
  const calls = draft.calls.map((call, index): SimulatedCall | undefined => {
    const to = parseAddress(call.to);
    if (!to.ok) say(`calls.${index}.to`, call.to, ui.address.problem[to.problem]);

    const value = call.value.trim() === '' ? { ok: true as const, value: 0n } : metis(call.value);
    if (!value.ok) {
      const sentence = amountSentence(value.problem, 'METIS', { decimals: 18 }, ui.amount.problem);
      say(`calls.${index}.value`, call.value, sentence);
    }
    const data = call.data.trim() || '0x';
    const isData = /^0x([0-9a-fA-F]{2})*$/.test(data);
    if (!isData) say(`calls.${index}.data`, call.data, words.custom.badData);
    return to.ok && value.ok && isData ? { to: to.value, value: value.value, data: data as Hex } : undefined;
  });
  const complete = calls.every((call) => call !== undefined);
  return { governor: draft.governor, problems, calls: complete ? calls : undefined };
}

function metis(text: string) {
  const parsed = parseAmount(text, { decimals: 18 });
  return !parsed.ok && parsed.problem === 'zero' ? { ok: true as const, value: 0n } : parsed;
}
