import type { accountCopy } from './copy.ts';

export const zh: typeof accountCopy = {
  wallet: '钱包',
  switchNetwork: '切换网络',
  switchShort: '切换',
  portfolio: '我的资产',
  copyAddress: '复制地址',
  disconnect: '断开连接',
  watching: '只读。',
  watchingNote: '你看到的是这个地址的数据：',
  notAnAddress: '没有这个账户。',
  notAnAddressNote: '链接中要查看的不是地址，或校验和有误。你看到的是自己的数据。',
  stopWatching: '停止查看',
  said: {
    connected: (address) => `已连接 ${address}。`,
    released: '钱包已断开连接。',
    elsewhere: '钱包在另一个网络上。',
  },
  stayed: '你的钱包没有切换网络。请在钱包中选择正确的网络，或重试。',
};
