import type { walletCopy } from './copy.ts';

export const zh: typeof walletCopy = {
  connect: '连接钱包',
  connecting: '正在连接…',
  listFailed: '钱包列表未能加载。请检查网络连接后重试。',
};
