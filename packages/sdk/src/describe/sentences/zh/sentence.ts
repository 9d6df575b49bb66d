import { formatAmount } from '../../../units/formatAmount.ts';

import { isAll } from '../../sentence.ts';

export { type CallContext, isAll, lsMetis, metis, percent, type Sentences, wMetis } from '../../sentence.ts';

/** Wei of shares of a sequencer. */
export function shares(wei: bigint): string {
  return `${formatAmount(wei, { grouped: true })} 份额`;
}

/** What somebody may move of a token, with the space that a figure has before it. */
export function allowance(wei: bigint, token: string): string {
  return isAll(wei) ? `任意数额的 ${token}` : ` ${formatAmount(wei, { grouped: true })} ${token}`;
}

/** `1`, `1 和 2`, `1、2 和 3`. */
export function list(items: readonly (bigint | string)[]): string {
  const last = items.at(-1);
  if (last === undefined) return '无';
  return items.length === 1 ? `${last}` : `${items.slice(0, -1).join('、')} 和 ${last}`;
}
