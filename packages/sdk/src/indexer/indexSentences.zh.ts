import type { IndexSentences } from './indexSentences.ts';

export const indexSentences: IndexSentences = {
  unreachable: (url) => ({
    cause: `位于 ${url} 的索引没有应答。`,
    remedy: '请改为从链上读取，或重试。',
  }),
  unreadable: (url) => ({
    cause: `${url} 的应答与预期的形式不同。`,
    remedy: '索引与应用的版本不同：请重新加载应用。',
  }),
  change: '请更改请求。',
  later: '请稍后重试。',
};
