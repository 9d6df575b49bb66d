import type { flowSentences as english } from './flowSentences.ts';

export const flowSentences: typeof english = {
  settle: '先支付已结束周期的奖励，以免任何人失去奖励。',
  delegate: '你的 METIS 开始在这个排序器赚取奖励。',
  redelegate: '你的质押立即转移，并继续赚取奖励。',
  undelegate: '你的质押停止赚取奖励，解绑期之后解锁。',
  approve: '金库只能取用你的这一数额的 wMETIS，不能更多。',
  deposit: '你的 wMETIS 换为 lsMETIS。',
  queue: '你的 lsMETIS 被销毁，换取队列中的位置。',
  claimTickets: '你的凭证可以支付了。',
  withdraw: '这笔质押已解锁。',
  claimRewards: '这些奖励已结算。',
};
