import type { pageCopy } from './pageCopy.ts';

export const zh: typeof pageCopy = {
  review: '核对',
  connect: '连接钱包',
  switchTo: (chain) => `切换到 ${chain}`,
  watching: '你在查看别人的账户，只有其所有者能签名。',
  change: { what: '变化的项目', now: '现在', after: '之后' },
};
