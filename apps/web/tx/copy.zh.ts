import type { txCopy } from './copy.ts';

export const zh: typeof txCopy = {
  review: '核对',
  connect: '连接钱包',
  switchTo: (chain) => `切换到 ${chain}`,
  watching: '你在查看别人的账户，只有其所有者能签名。',
  sign: '在钱包中签名',
  checking: '正在链上试算…',
  awaiting: '等待你的钱包',
  awaitingNote: '钱包会显示同一笔调用。你在钱包中同意之前，什么都不会发送。',
  pending: '已发出',
  continue: '等待你的下一次签名',
  pendingNote: '网络已收到。你可以关闭这里继续做别的事；重新加载后也能再找到它。',
  indexing: '已确认，正在更新数字',
  again: '重试',
  done: '完成',
  close: '关闭',
  step: (step, count, title) => `第 ${step} 步，共 ${count} 步：${title}`,
  networkCost: '网络费用，至多',
  risks: '可能出什么问题',
  details: '调用详情',
  detail: { contract: '合约', call: '调用', value: '附带的 METIS', data: '数据' },
  transaction: '交易',
  change: { what: '变化的项目', now: '现在', after: '之后' },
  wrongAccount: (address) => `这是用 ${address} 开始的。请在钱包中选择那个账户。`,
  ended: {
    confirmed: '完成',
    rejected: { title: '你在钱包中拒绝了', meaning: '什么都没有发送，也没有任何变化。' },
    reverted: { meaning: '交易已被打包，但被撤销：你的 METIS 仍在原处，只付出了网络费用。' },
    replaced: {
      title: '另一笔交易取代了它',
      meaning: '这一笔不会再发生。你的钱包用同一个序号发送了另一笔。',
    },
    cancelled: {
      title: '你在钱包中取消了它',
      meaning: '这一笔不会再发生，除取消所付的网络费用外没有任何变化。',
    },
    dropped: {
      title: '网络已不再知道这笔交易',
      meaning:
        '它没有被打包，也没有任何变化。但若某个节点还保留着它，仍有可能被打包：再次发送前请先查看你的钱包。',
    },
  },
  said: {
    awaiting: '等待你在钱包中同意。',
    pending: (title) => `${title}：已发送，等待网络。`,
    confirmed: (title) => `${title}：完成。`,
    ended: (title, why) => `${title}：${why}。`,
  },
  problem: {
    nothingSent: '什么都没有发送，你的资金仍在原处。',
    unreported: '你的钱包没有报告任何交易。重试之前请先查看钱包。',
    included: '交易已被打包；重试之前请先查看你的数字。',
    unverified: '交易已被打包，但预期的事没有发生',
  },
};
