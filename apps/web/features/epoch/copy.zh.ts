import type { epochCopy } from './copy.ts';

export const zh: typeof epochCopy = {
  epoch: (id) => `周期 ${id}`,
  produces: ' 正在出块',
  sequencer: (id) => `排序器 ${id}`,
  left: (count) => `剩余 ${count} 个区块`,
  next: (name) => `接下来是 ${name}`,
  nextUnknown: '接下来由谁出块尚未公布',
  reading: '正在读取链上数据…',
  chainTime: '链上时间，以最新区块为准',
  noIndex: '索引不可用',
  catchingUp: '索引正在追赶',
  stale: '索引落后',
  gone: {
    word: '索引没有应答。',
    text: '余额、价格和你签名的一切照常来自链上。在它恢复之前，历史和实际年化会缺失。',
  },
  unreachable: '链没有应答',
};
