import type { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import { list, metis, type Sentences } from './sentence.ts';

export const ecosystemFundSentences: Sentences<typeof ecosystemFundFunctions> = {
  createStream: ([bucket, recipient, assets, start, cliff, end], { bucketName, moment, who }) => {
    const waits = cliff === start ? '' : `，${moment(cliff)} 起付`;
    return `以拨付流从专款“${bucketName(bucket)}”向 ${who(recipient)} 支付 ${metis(assets)}，从 ${moment(start)} 到 ${moment(end)}${waits}。`;
  },
  cancelStream: ([id]) => `取消拨付流 ${id}：已释放的仍归受款人，其余退回专款。`,
  createMilestoneGrant: ([bucket, recipient, reviewer, terms], { bucketName, moment, who }) => {
    const parts = terms.map(({ assets, deadline }) => `${metis(assets)}（${moment(deadline)} 截止）`);
    return `从专款“${bucketName(bucket)}”拨款给 ${who(recipient)}，由 ${who(reviewer)} 验收：${list(parts)}。`;
  },
  submitEvidence: ([grant, index]) => `为拨款 ${grant} 的里程碑 ${index + 1n} 提交成果。`,
  acceptMilestone: ([grant, index]) => `验收拨款 ${grant} 的里程碑 ${index + 1n}；除非质押人反对，否则支付。`,
  rejectMilestone: ([grant, index]) => `永久驳回拨款 ${grant} 的里程碑 ${index + 1n}。`,
  claimMilestone: ([grant, index, receiver], { who }) =>
    `把拨款 ${grant} 的里程碑 ${index + 1n} 支付给 ${who(receiver)}。`,
  returnMilestone: ([grant, index]) => `把拨款 ${grant} 已过期或被驳回的里程碑 ${index + 1n} 退回专款。`,
  cancelMilestoneGrant: ([grant]) => `取消拨款 ${grant}：已验收的里程碑仍归受款人，其余退回专款。`,
  replaceReviewer: ([grant, reviewer], { who }) => `从现在起由 ${who(reviewer)} 评审拨款 ${grant}。`,
  proposeSmallGrant: ([bucket, recipient, assets], { who, value, bucketName }) =>
    `提议从专款“${bucketName(bucket)}”拨付 ${metis(assets)} 给 ${who(recipient)}，押金 ${metis(value)}。`,
  enactSmallGrant: ([id]) => `使反对不足的小额拨款 ${id} 生效。`,
  claimSmallGrant: ([id, receiver], { who }) => `把小额拨款 ${id} 支付给 ${who(receiver)}。`,
  claimDeposit: ([id, receiver], { who }) => `把小额拨款 ${id} 的押金退给 ${who(receiver)}。`,
  forfeitDeposit: ([id, proposer, freeAt], { moment, who }) =>
    `把 ${who(proposer)} 为小额拨款 ${id} 留下、保留至 ${moment(freeAt)} 的押金转入专款。`,
  object: ([id]) => `在反对 ${id} 中，以其快照时的全部投票权反对。`,
  awaken: () => '启动计时，期满后基金可以支付。',
  lull: ([at], { moment }) => `停止基金的计时：${moment(at)} 时质押太少。`,
  setSmallGrantCap: ([cap]) => `单笔小额拨款至多 ${metis(cap)}。`,
  setSmallWindowCap: ([cap]) => `一个窗口内全部小额拨款合计至多 ${metis(cap)}。`,
  topUpReserve: ([bucket, assets], { bucketName }) =>
    `从专款“${bucketName(bucket)}”转 ${metis(assets)} 到奖励储备。`,
  claimStream: ([id, receiver], { who }) => `把拨付流 ${id} 已释放的部分支付给 ${who(receiver)}。`,
  fundBucket: ([bucket], { value, bucketName }) =>
    `为基金的专款“${bucketName(bucket)}”注入 ${metis(value)}。`,
  setBucketCap: ([bucket, cap], { bucketName }) =>
    `专款“${bucketName(bucket)}”在一个窗口内至多承诺 ${metis(cap)}。`,
  setGlobalCap: ([cap]) => `全部专款在一个窗口内合计至多承诺 ${metis(cap)}。`,
  setGrantCap: ([cap]) => `单笔拨款至多 ${metis(cap)}。`,
  setRewardReserve: ([reserve], { who }) => `从现在起补充位于 ${who(reserve)} 的储备。`,
  setAuthority: ([authority], { who }) => `由 ${who(authority)} 登记基金的角色。`,
};
