import type { shellCopy } from './copy.ts';

export const zh: typeof shellCopy = {
  skip: '跳到正文',
  main: '主导航',
  more: '更多',
  epoch: '周期',
  reading: '正在读取链上数据…',
  settings: '设置',
  theme: { dark: '深色', light: '浅色', name: '主题' },
  nav: {
    stake: '质押',
    withdraw: '提取',
    sequencers: '排序器',
    govern: '治理',
    fund: '基金',
    portfolio: '我的资产',
    transparency: '透明度',
    run: '运行排序器',
    help: '帮助',
  },
  footer: {
    layer:
      'Metis 排序器真正的保证金在 Ethereum L1 上。Metis Blitz 是 L2 上独立的委托层，有自己的保证金，按 Metis 链上记录的出块情况支付奖励。',
    books: '协议持有什么、欠什么',
    design: '设计',
  },
  site: {
    title: 'Metis Blitz：质押 METIS，保持流动',
    description: '质押 METIS 换取 lsMETIS，委托给排序器池，并对生态基金的支出投票。每个数字都来自链上。',
  },
  pages: {
    withdraw: {
      name: '提取',
      title: '提取',
      lead: '付一笔手续费从缓冲金即时退出，或领取凭证排队免费退出。两条路谁都无法暂停。',
    },
    sequencers: {
      name: '排序器',
      title: '排序器',
      lead: '把 METIS 委托给一个排序器，它每真正产出一个区块（以 Metis 自己的记录为准），你就得到一份奖励。真正的保证金在 Ethereum L1 上；这里是 L2 的委托层。',
    },
    sequencer: {
      name: '排序器',
      title: '排序器',
      lead: '单个排序器：保证金与保障、佣金、区块、奖励和罚没，以及委托表单。',
    },
    governance: {
      name: '治理',
      title: '治理',
      lead: '两种质押都有投票权：决定协议的规则，也决定生态基金支付什么。',
      action: '新提案',
    },
    proposal: {
      name: '提案',
      title: '提案',
      lead: '单个提案：用平实的话说明它做什么、模拟结果、投票情况，以及各步骤发生的时间。',
    },
    newProposal: {
      name: '新提案',
      title: '新提案',
      lead: '写清楚应当发生什么、为什么，以及考虑过哪些其他做法。提案会先在链上模拟，确实可行才会提交。',
    },
    delegates: {
      name: '代表',
      title: '代表',
      lead: '没有时间读每个提案？可以让别人用你的投票权投票。质押仍归你所有，投票权随时可以收回。',
    },
    fund: {
      name: '基金',
      title: '生态基金',
      lead: '460 万 METIS，分为各有用途的专款。支出有上限、按时间拨付，并全部记录在案。',
    },
    portfolio: {
      name: '我的资产',
      title: '我的资产',
      lead: '你在这里拥有的一切，以及它们经历过的一切。',
    },
    transparency: {
      name: '透明度',
      title: '透明度',
      lead: '协议持有什么、欠什么，谁能做什么，以及必须等待多久：在你的浏览器里直接从链上读取。',
    },
    run: {
      name: '运行排序器',
      title: '运行排序器',
      lead: '注册、缴纳保证金，并对你的区块负责：区块会为你和委托给你的人带来奖励。',
    },
    help: {
      name: '帮助',
      title: '帮助与安全',
      lead: '如何确认你签的是什么，各部分如何运作，以及遇到问题怎么办。',
    },
    design: {
      name: '设计',
      title: '设计',
      lead: '构成各个页面的全部组件，配有示例数值。',
      loading: '正在加载组件…',
    },
    notFound: {
      title: '没有这个页面',
      lead: '地址可能输错了，或者页面已经移走。',
    },
  },
};
