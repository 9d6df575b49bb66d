import type { amountSentences as english } from './amountSentences.ts';

export const amountSentences: typeof english = {
  problems: {
    empty: '没有填写数额。',
    'not-a-number': '数额由数字和至多一个小数点组成。',
    negative: '数额不能低于零。',
    'too-many-decimals': '数额的小数点后至多 18 位。',
    'too-large': '数额超过了可能存在的数量。',
  },
  remedy: '请写成 12.5 这样的形式。',
};
