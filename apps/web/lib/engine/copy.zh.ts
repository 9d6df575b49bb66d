import type { engineCopy } from './copy.ts';

export const zh: typeof engineCopy = {
  failed: '页面的这一部分无法工作。',
  failedHere: '这里现在无法使用。',
  why: '它出错了，或它的代码没有到达。',
  money: '没有签署任何内容，你的资金在原处。',
  retry: '重试',
};
