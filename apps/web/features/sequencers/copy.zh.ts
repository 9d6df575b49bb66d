import { zh as flows } from './copy/flowWords.zh.ts';
import { zh as form } from './copy/formWords.zh.ts';
import { zh as list } from './copy/listWords.zh.ts';
import { zh as page } from './copy/pageWords.zh.ts';
import type { sequencersCopy } from './copy.ts';

export const zh: typeof sequencersCopy = {
  failed: {
    title: '未能读取排序器',
    meaning: '委托都在链上：只是读取失败了。',
    remedy: '节点可能繁忙。请几秒后重试。',
  },
  bad: { title: '没有这个排序器', meaning: '链接没有指向任何排序器。其他一切不受影响。' },
  name: (id) => `排序器 ${id}`,
  status: {
    none: '未知',
    active: '运行中',
    jailed: '已监禁',
    exiting: '退出中',
    exited: '已退出',
    tombstoned: '因双签除名',
  },
  ...list,
  ...page,
  form,
  flows,
};
