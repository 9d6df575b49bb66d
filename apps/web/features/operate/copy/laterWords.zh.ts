import type { Words } from '../../../ui/copy/Words.ts';
import type { laterWords } from './laterWords.ts';

export const zh: Words<typeof laterWords> = {
  title: '之后可以做什么',
  what: '操作',
  cost: '代价',
  when: '生效',
  rows: {
    topUp: { what: '增加保证金', cost: '你增加的 METIS', when: (_) => '立即' },
    takeOut: { what: '取出保证金', cost: '无，其余部分须保持足额', when: (period) => `${period}之后` },
    cut: { what: '下调佣金', cost: '无', when: (_) => '立即' },
    rise: {
      what: '上调佣金',
      cost: '在此之前以及之后 90 天，页面上会有提醒',
      when: (period) => `公告 ${period} 之后`,
    },
    key: { what: '更换密钥', cost: '旧密钥，永久失效', when: (_) => '从它的下一个周期起' },
    recipient: { what: '更换收款人', cost: '无', when: (_) => '立即' },
    handOver: { what: '移交', cost: '连同保证金和投票权的角色', when: (_) => '下一位接受时' },
    leave: { what: '退出', cost: '此后的全部奖励', when: (period) => `${period}之后可取出保证金` },
  },
};
