import type { equivocationCourtFunctions } from '@metis-blitz/protocol/functions/equivocationCourt';
import type { rewardReserveFunctions } from '@metis-blitz/protocol/functions/rewardReserve';
import type { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import type { sequencerSetFunctions } from '@metis-blitz/protocol/functions/sequencerSet';
import { formatCount } from '../../../units/formatCount.ts';
import { formatWad } from '../../../units/formatWad.ts';
import { isAll, list, metis, percent, type Sentences, shares } from './sentence.ts';

export const sequencerPoolSentences: Sentences<typeof sequencerPoolFunctions> = {
  delegate: ([target], { value, who }) =>
    typeof target === 'bigint'
      ? `委托 ${metis(value)} 给排序器 ${target}。`
      : `委托的质押和保证金由 ${who(target)} 投票。`,
  delegateBySig: ([delegatee], { who }) => `签名者委托的质押由 ${who(delegatee)} 投票。`,
  undelegate: ([id, amount]) => `从排序器 ${id} 撤回 ${shares(amount)}的委托。`,
  cancelUnbonding: ([, amount]) => `把解绑中的 ${shares(amount)} 放回。`,
  redelegate: ([from, to, amount]) => `把 ${shares(amount)} 从排序器 ${from} 转到排序器 ${to}。`,
  withdraw: ([, receiver], { who }) => `把已解锁的质押支付给 ${who(receiver)}。`,
  claimRewards: ([id, receiver], { who }) => `把排序器 ${id} 的奖励支付给 ${who(receiver)}。`,
  claimRewardsFor: ([account, ids], { who }) => `向 ${who(account)} 支付它在排序器 ${list(ids)} 的奖励。`,
  compound: ([ids]) => `把在排序器 ${list(ids)} 的奖励再次委托。`,
  settle: ([max]) =>
    isAll(max) ? '结算全部已结束的周期。' : `结算至多 ${formatCount(max)} 个已结束的周期。`,
  syncVotes: ([account, id], { who }) => `把 ${who(account)} 在排序器 ${id} 的投票权降到其质押的价值。`,
  sweepSlashed: () => '把罚没的 METIS 转入基金。',
  register: ([signer, , , commission], { value, who }) =>
    `成为排序器：签名密钥 ${who(signer)}，保证金 ${metis(value)}，佣金 ${percent(commission)}。`,
  topUpBond: ([id], { value }) => `为排序器 ${id} 的保证金增加 ${metis(value)}。`,
  requestBondWithdrawal: ([id, assets]) => `开始取出排序器 ${id} 的 ${metis(assets)} 保证金。`,
  exit: ([id]) => `开始取出排序器 ${id} 的全部保证金。`,
  withdrawBond: ([id, receiver], { who }) => `把排序器 ${id} 已解锁的保证金支付给 ${who(receiver)}。`,
  rotateSigner: ([id, signer], { who }) => `从现在起排序器 ${id} 用 ${who(signer)} 签名。`,
  setRewardRecipient: ([id, recipient], { who }) =>
    `从现在起把排序器 ${id} 自己的奖励支付给 ${who(recipient)}。`,
  setMetadata: ([id]) => `修改排序器 ${id} 的自我介绍。`,
  setCommission: ([id, commission]) => `把排序器 ${id} 的佣金设为 ${percent(commission)}。`,
  transferOperator: ([id, operator], { who }) => `提出把排序器 ${id} 的运营移交给 ${who(operator)}。`,
  acceptOperator: ([id]) => `接手排序器 ${id} 的运营。`,
  claimOperatorRewards: ([id]) => `把排序器 ${id} 自己的奖励支付给收款人。`,
  claimBounty: ([receiver], { who }) => `把举报属实的赏金支付给 ${who(receiver)}。`,
  slash: ([id, fraction]) => `罚没排序器 ${id} 责任资产的 ${formatWad(fraction)}，先扣保证金。`,
  tombstone: ([id]) => `因排序器 ${id} 在同一高度签署两个区块，将其罚没并永久除名。`,
  pauseEntries: ([until], { moment }) => `暂停新的委托，至 ${moment(until)}；所有退出仍然开放。`,
  resumeEntries: () => '排序器池重新接受委托。',
  setMinBond: ([assets]) => `每个排序器的保证金至少为 ${metis(assets)}。`,
  setMaxStake: ([assets]) => `单个排序器的保证金与委托合计至多 ${metis(assets)}。`,
  setRewardReserve: ([reserve], { who }) => `从位于 ${who(reserve)} 的储备支取奖励。`,
  setAuthority: ([authority], { who }) => `由 ${who(authority)} 登记排序器池的角色。`,
};

export const rewardReserveSentences: Sentences<typeof rewardReserveFunctions> = {
  fund: (_, { value }) => `为奖励储备注入 ${metis(value)}。`,
  draw: ([requested]) => `支取 ${metis(requested)} 奖励。`,
  setRewardPerBlock: ([rate]) => `每个真正产出的区块支付 ${metis(rate)}。`,
  migrate: () => '把这个储备的 METIS 转到排序器池现在支取的储备。',
  setAuthority: ([authority], { who }) => `由 ${who(authority)} 登记奖励储备的角色。`,
};

export const equivocationCourtSentences: Sentences<typeof equivocationCourtFunctions> = {
  report: ([id, block]) => `证明排序器 ${id} 为区块 ${formatCount(block)} 签署了两个哈希，并将其罚没和除名。`,
};

export const sequencerSetSentences: Sentences<typeof sequencerSetFunctions> = {
  commitEpoch: ([epoch, start, end, signer], { who }) =>
    `把周期 ${epoch}（区块 ${formatCount(start)} 到 ${formatCount(end)}）分配给签名密钥 ${who(signer)}。`,
  recommitEpoch: ([old, epoch, start, end, signer], { who }) =>
    `截断周期 ${old}，把周期 ${epoch}（区块 ${formatCount(start)} 到 ${formatCount(end)}）分配给签名密钥 ${who(signer)}。`,
  UpdateMpcAddress: ([mpc], { who }) => `由 ${who(mpc)} 提交周期。`,
  UpdateEpochLength: ([length]) => `一个周期为 ${formatCount(length)} 个区块。`,
  renounceOwnership: () => '使排序器记录不再有所有者。',
  transferOwnership: ([owner], { who }) => `把排序器记录的所有者设为 ${who(owner)}。`,
};
