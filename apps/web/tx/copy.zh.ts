import type { txCopy } from './copy.ts';

export const zh: typeof txCopy = {
  sign: '在钱包中签名',
  checking: '正在链上试算…',
  awaiting: '等待你的钱包',
  awaitingNote: '钱包会显示同一笔调用。你在钱包中同意之前，什么都不会发送。',
  pending: '已发出',
  continue: '等待你的下一次签名',
  pendingNote: '网络已收到。你可以关闭这里继续做别的事；重新加载后也能再找到它。',
  stopWaiting: '不再等待',
  looking: '正在查看你的钱包是否已发送',
  lookingNote: '钱包还未答复时，你离开了页面。若钱包已经发送，会在链上找到。',
  indexing: '已确认，正在更新数据',
  again: '重试',
  openAgain: '打开',
  done: '完成',
  close: '关闭',
  step: (step, count, title) => `第 ${step} 步，共 ${count} 步：${title}`,
  networkCost: '网络费用，至多',
  risks: '可能出什么问题',
  details: '调用详情',
  detail: { contract: '合约', call: '调用', value: '附带的 METIS', data: '数据' },
  transaction: '交易',
  copyHash: '复制交易哈希',
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
      gone: {
        title: '网络已不再知道这笔交易',
        meaning:
          '它没有被打包，也没有任何变化。但若某个节点还保留着它，仍有可能被打包：再次发送前请先查看你的钱包。',
      },
      unseen: {
        title: '网络从未见过这笔交易',
        meaning:
          '你的钱包报告了它，但它没有到达这里，这里也没有任何变化。钱包可能把它发到了别的网络：再次发送前请先查看钱包。',
      },
      foreign: {
        title: '你的钱包报出的是别人的交易',
        meaning:
          '它报出的交易不是由你的账户发送的。你的交易没有到达，也没有任何变化。再次发送前请先查看你的钱包。',
      },
    },
    altered: {
      title: '你的钱包发送的与你核对的不同',
      meaning:
        '这不是你在这里同意的内容：请查看这笔交易做了什么。如果不是你自己在钱包中改的，在弄清原因之前不要再用那个钱包。',
    },
    unanswered: {
      title: '你没有再等待你的钱包',
      meaning: '它没有报告任何交易。重试之前请在钱包中关闭那个请求；万一之后还是发送了，会在这里显示。',
    },
    unreported: {
      title: '你离开期间什么都没有发送',
      meaning: '钱包还未答复时，你离开了页面；此后没有这样的交易被打包。重试之前请先查看你的钱包。',
    },
  },
  said: {
    ready: '已在链上试算：可以签名。',
    awaiting: '等待你在钱包中同意。',
    pending: (title) => `${title}：已发送，等待网络。`,
    confirmed: (title) => `${title}：完成。`,
    ended: (title, why) => `${title}：${why}。`,
  },
  problem: {
    nothingSent: '什么都没有发送，你的资金仍在原处。',
    unreported: '你的钱包没有报告任何交易。重试之前请先查看钱包。',
    included: '交易已被打包；重试之前请先核对你的数据。',
    unverified: '交易已被打包，但预期的事没有发生',
  },
};
