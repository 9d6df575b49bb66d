import type { listCopy } from './listCopy.ts';

export const zh: typeof listCopy = {
  kinds: {
    stream: '拨付流',
    milestones: '里程碑拨款',
    topUp: '补充储备',
    grantEnd: '终止拨款',
    parameter: '参数',
    roles: '角色',
    slash: '罚没',
    list: '金库的排序器',
    custom: '自定义调用',
  },
  from: (bucket) => `来自“${bucket}”`,
  mine: (count) => `待我投票（${count}）`,
  governor: '决定者',
  governors: { all: '全部投票', operations: '运营治理', protocol: '协议治理' },
  quorum: (part) => `法定票数的 ${part}`,
  quorumOpen: '法定票数在投票开始时确定',
  quorumLabel: '法定票数已达到的部分',
  feed: '提案订阅（Atom）',
  csv: '我的投票（CSV）',
};
