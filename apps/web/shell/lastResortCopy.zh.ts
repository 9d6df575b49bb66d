import type { lastResortCopy } from './lastResortCopy.ts';

export const zh: typeof lastResortCopy = {
  title: '此页面无法工作',
  text: '没有签署任何内容，你的资金在原处。',
  again: '重新加载',
};
