import type { votesCopy } from './votesCopy.ts';

export const zh: typeof votesCopy = {
  split: '拆分',
  chart: {
    title: '票数随时间变化',
    label: (yes, no) => `票数随时间变化：赞成最终为 ${yes} METIS，反对为 ${no} METIS`,
    quorumName: '法定票数',
    time: '时间',
  },
  concentration: (half, voters, largest) =>
    `${voters} 位投票人中的 ${half} 位占已投票的一半以上；最大的一位占 ${largest}。`,
  silent: {
    title: (count) => `投票权最多的人中有 ${count} 位尚未投票`,
    note: '指今天投票权最多的 25 位。计票以投票开始时的投票权为准。',
  },
  incomplete: '只显示票数最多的 2,000 位投票人。',
  splitChoice: '拆分我的投票权',
  splitNote: '按整数百分比分给各方。',
  parts: { for: '赞成，%', against: '反对，%', abstain: '弃权，%' },
  problems: {
    digits: '整数百分比，使用数字 0 到 9。',
    sum: (sum) => `各部分合计 ${sum} %。合计必须为 100 %。`,
  },
  onlyAgainst: '投票已延长：在最后一天里只计反对票。',
  snapshot: '以投票开始的时刻为准：',
  elsewhere: (who) => `你的投票权已委派给 ${who}，由其投票。`,
  rules: (quorum, floor) => `法定票数：全部投票权的 ${quorum}，且不少于 ${floor} METIS。`,
  moments: {
    proposed: '提出',
    begins: '投票开始',
    ends: '投票结束',
    queued: '排入时间锁',
    executable: '可执行起始',
    executed: '执行',
    cancelled: '取消',
    now: '现在',
  },
  csv: '你的投票，表格文件（CSV）',
};
