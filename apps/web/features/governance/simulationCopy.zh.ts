import type { simulationCopy } from './simulationCopy.ts';

export const zh: typeof simulationCopy = {
  title: '模拟',
  note: '在最新区块上，像时间锁那样执行这些调用。什么都不会发送，也不使用任何密钥。',
  idle: '表单填写完整后立即模拟。会失败的提案不能提交。',
  running: '正在最新区块上模拟…',
  works: '可行。',
  ok: '若现在执行，每个调用都会成功。',
  fails: '失败。',
  failed: (call, of) =>
    of > 1 ? `若现在执行，${of} 个调用中的第 ${call} 个会被拒绝，整体随之失败。` : '若现在执行，会被拒绝。',
  unread: '无法模拟：节点没有应答。',
  block: (number) => `区块 ${number}`,
  apart:
    '每个调用都单独试算：这个节点无法模拟它们一起执行，或其中有调用发送 METIS 或改动时间锁。它们共同造成的变化没有显示。',
  caps: '对基金上限的影响',
  capsNote: '滑动窗口中的余量。承诺 METIS 时占用，只随时间恢复。',
  balances: '余额',
  state: '其他变化',
  none: '所关注的上限、余额和设置都不会变化。',
  column: '项目',
  before: '现在',
  after: '之后',
  difference: '变化',
  over: '它已结束：它的结果在链上。',
  small: {
    idle: '表单填写完整后立即模拟。基金会拒绝的拨款不能提交。',
    ok: '若现在提议，基金会接受。',
    note: '在最新区块上以你的账户提议。什么都不会发送，也不使用任何密钥。',
    now: '提议时',
    apart: '它作为单独的调用试算：这个节点无法查看紧接其后的基金。一份提案只会移动押金。',
    capsNote: '只有在质押人让它通过、生效之时才占用：按基金的规则和这个区块的数字计算。',
    later: '同样在生效之时。',
  },
  refused: (why) => `若现在执行，它会失败。${why}`,
};
