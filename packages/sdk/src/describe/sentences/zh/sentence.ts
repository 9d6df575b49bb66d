import { durationWords } from '../../../units/durationWords.zh.ts';
import { formatAmount } from '../../../units/formatAmount.ts';
import { formatDuration as format } from '../../../units/formatDuration.ts';

export { moment } from '../../../errors/explanations/zh/explanation.ts';
export { type CallContext, lsMetis, metis, percent, percentOfWad, type Sentences } from '../../sentence.ts';

/** Wei of shares of a sequencer. */
export function shares(wei: bigint): string {
  return `${formatAmount(wei, { grouped: true })} 份额`;
}

export function duration(seconds: number | bigint): string {
  return format(seconds, durationWords);
}

/** `1`, `1 和 2`, `1、2 和 3`. */
export function list(items: readonly (bigint | string)[]): string {
  const last = items.at(-1);
  if (last === undefined) return '无';
  return items.length === 1 ? `${last}` : `${items.slice(0, -1).join('、')} 和 ${last}`;
}
