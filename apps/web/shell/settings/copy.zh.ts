import type { settingsCopy } from './copy.ts';

export const zh: typeof settingsCopy = {
  title: '设置',
  nodes: {
    title: '节点',
    note: '每个数字，以及你签名前的每次试算，都来自链的一个节点。按此顺序询问；在确认节点处于正确的链之前，不会采信它。',
    own: '你的',
    states: {
      unknown: '尚未询问',
      good: '有应答',
      silent: '没有应答',
      'wrong-chain': '在另一条链上',
      'no-contracts': '没有 Metis Blitz',
    },
  },
  tables: { title: '表格', dense: '紧凑行距：同屏显示更多行' },
  own: {
    label: '你自己的节点',
    hint: '首先询问它，仅限此浏览器。它出错时会询问其他节点。',
    use: '检查并使用',
    remove: '只用应用的节点',
    problem: {
      shape: '请写完整地址：https://…，或你自己机器上的 http://localhost:…。',
      silent: '它没有应答，或不允许网页询问它。',
      forbidden: '此页面只能询问它所在的站点和你自己的机器。托管者可以放开更多。',
      'wrong-chain': (chainId) => `它在另一条链上。此应用运行在链 ${chainId} 上。`,
      'no-contracts': '它的链编号相同，但那里没有 Metis Blitz：是另一条链，或是远远落后的节点。',
      'other-genesis': '它的链编号相同，但起始区块不同：是另一条链。',
      behind: '它比链落后五分钟以上：它的数字是旧的。',
    },
  },
};
