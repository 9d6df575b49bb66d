import { formatBps } from '../../../units/formatBps.ts';
import { formatCount } from '../../../units/formatCount.ts';
import { capOf } from '../capOf.ts';
import { type Explanations, shortAddress } from '../explanation.ts';

const nobodys = (sender: `0x${string}`) => ({
  title: '不接受转账',
  cause: `来自 ${shortAddress(sender)} 的直接转账将不属于任何人。`,
  remedy: '请改为质押：你会得到 lsMETIS。',
});
const noReceiver = {
  title: '缺少接收者',
  cause: '接收者是零地址。',
  remedy: '请指定收款人。',
};
const tooSmall = '数额太小';
const larger = '请给出更大的数额。';
const profile = '请修正部署配置。';

export const vaultExplanations: Explanations<'LiquidStaking_'> = {
  LiquidStaking_ZeroAddress: () => ({
    title: '缺少地址',
    cause: '这里不能是零地址。',
    remedy: '请给出地址。',
  }),
  LiquidStaking_ZeroShares: () => ({
    title: tooSmall,
    cause: '数额不足 lsMETIS 的最小单位。',
    remedy: larger,
  }),
  LiquidStaking_ZeroAssets: () => ({
    title: tooSmall,
    cause: '数额为零，或不足 METIS 的最小单位。',
    remedy: larger,
  }),
  LiquidStaking_ZeroReceiver: () => noReceiver,
  LiquidStaking_NotPayer: (sender) => nobodys(sender),
  LiquidStaking_Reentered: () => ({
    title: '调用中的调用',
    cause: '金库的一个调用尚未结束时，有合约又调用了金库。',
    remedy: '请在那个调用结束后再调用。',
  }),
  LiquidStaking_TooLittleGas: () => ({
    title: 'gas 不足',
    cause: '罚没之后，金库要重新读取其质押；所给的 gas 不够完成读取。',
    remedy: '请提高 gas 上限后重新发送；未用的部分不收费。',
  }),
  LiquidStaking_SeedMismatch: (actual, expected, { metis }) => ({
    title: '初始资金有误',
    cause: `部署发送了 ${metis(actual)}，而应为 ${metis(expected)}。`,
    remedy: '请发送准确的初始资金。',
  }),
  LiquidStaking_EntriesPaused: (until, { moment }) => ({
    title: '质押已暂停',
    cause: `守护者已暂停新的质押，至 ${moment(until)}。`,
    remedy: '请等到那时；两种退出方式照常可用。',
  }),
  LiquidStaking_DepositAboveMax: (actual, max, { metis }) => ({
    title: '金库已满',
    cause: `金库目前还可接受 ${metis(max)}，少于 ${metis(actual)}。`,
    remedy: '请减少质押，或自己委托给排序器。',
  }),
  LiquidStaking_TooFewShares: (actual, min, { lsMetis }) => ({
    title: '兑换率已变动',
    cause: `你将得到 ${lsMetis(actual)}，少于你要求的至少 ${lsMetis(min)}。`,
    remedy: '请查看新的兑换率后重试。',
  }),
  LiquidStaking_TooFewAssets: (actual, min, { metis }) => ({
    title: '兑换率已变动',
    cause: `你将得到 ${metis(actual)}，少于你要求的至少 ${metis(min)}。`,
    remedy: '请查看新的兑换率和手续费后重试，或免费排队退出。',
  }),
  LiquidStaking_BufferShort: (requested, free, { metis }) => ({
    title: '一次退不了这么多',
    cause: `现在可即时退出的有 ${metis(free)}，少于 ${metis(requested)}。`,
    remedy: '请减少数额，或免费排队退出。',
  }),
  LiquidStaking_TicketTooSmall: (actual, min, { metis }) => ({
    title: '不够排队的最低数额',
    cause: `${metis(actual)} 少于凭证的最低数额 ${metis(min)}。`,
    remedy: '请申请更多，或申请全部余额。',
  }),
  LiquidStaking_TooManyTickets: (actual, max) => ({
    title: '一次申请过多',
    cause: `这需要 ${formatCount(actual)} 张凭证；一次申请至多 ${formatCount(max)} 张。`,
    remedy: '请先申请较小的数额，其余随后再申请。',
  }),
  LiquidStaking_NotFeeReceiver: (caller, receiver) => ({
    title: '仅限费用接收者',
    cause: `费用属于合约 ${shortAddress(receiver)}，须由它自己领取，${shortAddress(caller)} 不能。`,
    remedy: '请从那个账户调用。',
  }),
  LiquidStaking_NoFeeShares: () => ({
    title: '没有可领取的费用',
    cause: '自上次领取以来没有新的费用。',
    remedy: '请在收取收益之后再来。',
  }),
  LiquidStaking_FeeTooHigh: (actual, max) => ({
    title: '费用过高',
    cause: `${formatBps(actual)} 超过界限 ${formatBps(max)}。`,
    remedy: '请提议界限之内的费用。',
  }),
  LiquidStaking_BufferTargetTooHigh: (actual, max) => ({
    title: '缓冲金过大',
    cause: `${formatBps(actual)} 超过界限 ${formatBps(max)}。`,
    remedy: '请提议界限之内的目标。',
  }),
  LiquidStaking_CapTooHigh: (actual, max, { metis }) => ({
    title: '上限过高',
    cause: `上限 ${metis(actual)} 超过 ${metis(max)}。`,
    remedy: '请提议界限之内的上限。',
  }),
  LiquidStaking_PauseTooLong: (actual, max, { moment }) => ({
    title: '暂停过长',
    cause: `暂停至 ${moment(actual)} 超过允许的时长。`,
    remedy: `请最迟在 ${moment(max)} 结束。`,
  }),
  LiquidStaking_VestingPeriodOutOfBounds: (actual, min, max, { duration }) => ({
    title: '释放期无效',
    cause: `${duration(actual)}不在 ${duration(min)}与 ${duration(max)}之间。`,
    remedy: profile,
  }),
  LiquidStaking_TicketSizesOutOfOrder: (min, max, { metis }) => ({
    title: '凭证数额无效',
    cause: `凭证的最低数额（${metis(min)}）必须大于零，且不超过最高数额（${metis(max)}）。`,
    remedy: profile,
  }),
};

export const queueExplanations: Explanations<'WithdrawalQueue_'> = {
  WithdrawalQueue_NotVault: (caller) => ({
    title: '仅限金库',
    cause: `只有金库可以这样做，${shortAddress(caller)} 不能。`,
    remedy: '请通过金库申请提取。',
  }),
  WithdrawalQueue_NoSuchTicket: (ticketId) => ({
    title: '没有这张凭证',
    cause: `凭证 ${ticketId} 不存在。`,
    remedy: '请检查编号。',
  }),
  WithdrawalQueue_NotFinalized: (ticketId) => ({
    title: '凭证仍在等待',
    cause: `凭证 ${ticketId} 尚未备付。`,
    remedy: '请在轮到它之后再来；凭证上显示预计时间。',
  }),
  WithdrawalQueue_AlreadyClaimed: (ticketId) => ({
    title: '凭证已支付',
    cause: `凭证 ${ticketId} 已经支付。`,
    remedy: '无需再做什么。',
  }),
  WithdrawalQueue_NotOwner: (caller, owner) => ({
    title: '不是你的凭证',
    cause: `凭证属于 ${shortAddress(owner)}，不属于 ${shortAddress(caller)}。`,
    remedy: '请连接所有者的账户。',
  }),
  WithdrawalQueue_ReceiverNotOwner: (receiver, owner) => ({
    title: '只有所有者可指定接收者',
    cause: `其他人只能把这张凭证支付给所有者 ${shortAddress(owner)}，不能支付给 ${shortAddress(receiver)}。`,
    remedy: '请连接所有者的账户，或支付给所有者。',
  }),
  WithdrawalQueue_ZeroReceiver: () => noReceiver,
};

export const routerExplanations: Explanations<'DelegationRouter_'> = {
  DelegationRouter_NotVault: (caller) => ({
    title: '仅限金库',
    cause: `只有金库可以移动这笔质押，${shortAddress(caller)} 不能。`,
    remedy: '请使用金库的再平衡或收取收益。',
  }),
  DelegationRouter_NotPool: (sender) => nobodys(sender),
  DelegationRouter_ListFull: (max) => ({
    title: '名单已满',
    cause: `金库至多把质押分散到 ${formatCount(max)} 个排序器。`,
    remedy: '请先删除一个。',
  }),
  DelegationRouter_NoSuchSequencer: (id) => ({
    title: '没有这个排序器',
    cause: `排序器池中没有排序器 ${id}。`,
    remedy: '请指定已注册的排序器。',
  }),
  DelegationRouter_AlreadyApproved: (id) => ({
    title: '已在名单上',
    cause: `排序器 ${id} 已获批准。`,
    remedy: '请改为修改它的上限。',
  }),
  DelegationRouter_NotApproved: (id) => ({
    title: '不在名单上',
    cause: `排序器 ${id} 未获金库批准。`,
    remedy: '请先批准它。',
  }),
  DelegationRouter_CapTooHigh: (actual, max, figures) => ({
    title: '上限过高',
    cause: `上限 ${capOf(actual, [actual, max], figures)} 超过界限 ${capOf(max, [actual, max], figures)}。`,
    remedy: '请选择界限之内的上限；守护者只能下调。',
  }),
  DelegationRouter_StillHolds: (id) => ({
    title: '仍有质押',
    cause: `金库在排序器 ${id} 仍有质押。`,
    remedy: '请把它的上限设为零，由再平衡收回质押，再删除它。',
  }),
  DelegationRouter_StillEarns: (id, rewards, { metis }) => ({
    title: '奖励尚未收取',
    cause: `排序器 ${id} 仍欠金库 ${metis(rewards)} 的奖励。`,
    remedy: '请先收取收益，任何人都可以执行。',
  }),
};
