import type { configCopy } from './copy.ts';

export const zh: typeof configCopy = {
  noAnswer: '没有应答',
  unread: (status) => `未能读取 /config.json（${status}）。`,
  invalid: (where, why) => `/config.json 无效：${where}：${why}。`,
  absent: (chainId) => `Metis Blitz 没有部署在链 ${chainId} 上。`,
  differs: (chainId, deployed) => `/config.json 指定链 ${chainId}，其部署却在链 ${deployed} 上。`,
};
