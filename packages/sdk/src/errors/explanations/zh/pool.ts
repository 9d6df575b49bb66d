import { formatBps } from '../../../units/formatBps.ts';
import { formatCount } from '../../../units/formatCount.ts';
import { formatWad } from '../../../units/formatWad.ts';
import { type Explanations, shortAddress } from '../explanation.ts';

const unknown = '未知';
const statuses = [unknown, '运行中', '已监禁', '退出中', '已退出', '因双签除名'];
const status = (value: number) => statuses[value] ?? unknown;
const noAmount = '缺少数额';
const ownersAccount = '请连接所有者的账户。';

export const poolExplanations: Explanations<'SequencerPool_' | 'SequencerOffice_'> = {
  SequencerOffice_OnlyForPool: () => ({
    title: '不是排序器池',
    cause: '这个合约是排序器池的一部分，自身不做任何事。',
    remedy: '请调用排序器池。',
  }),
  SequencerPool_ZeroAddress: () => ({
    title: '缺少地址',
    cause: '这里不能是零地址。',
    remedy: '请给出地址。',
  }),
  SequencerPool_ZeroAssets: () => ({
    title: noAmount,
    cause: '数额为零。',
    remedy: '请给出大于零的数额。',
  }),
  SequencerPool_ZeroShares: () => ({
    title: noAmount,
    cause: '数额为零，或太小，不足一份。',
    remedy: '请给出更大的数额。',
  }),
  SequencerPool_SettingOutOfBounds: (actual, min, max, { metis }) => ({
    title: '设置超出界限',
    cause: `${metis(actual)} 不在 ${metis(min)} 与 ${metis(max)} 之间。`,
    remedy: '请提议界限之内的值。',
  }),
  SequencerPool_WrongUnbondingPeriod: (actual, multipleOf, { duration }) => ({
    title: '解绑期无效',
    cause: `${duration(actual)}不能等分为 ${formatCount(multipleOf)} 段整秒。`,
    remedy: '请修正部署配置。',
  }),
  SequencerPool_NotReserve: (caller) => ({
    title: '不接受转账',
    cause: `排序器池只接受奖励储备的直接转账，不接受 ${shortAddress(caller)} 的。`,
    remedy: '请委托给排序器，或增加保证金。',
  }),
  SequencerPool_EntriesPaused: (until, { moment }) => ({
    title: '委托已暂停',
    cause: `守护者已暂停新的委托，至 ${moment(until)}。`,
    remedy: '请等到那时；撤回委托、提取和领取照常可用。',
  }),
  SequencerPool_PauseOutOfBounds: (actual, min, max, { moment }) => ({
    title: '暂停超出界限',
    cause: `不能暂停至 ${moment(actual)}。`,
    remedy: `请在 ${moment(min)} 与 ${moment(max)} 之间结束。`,
  }),
  SequencerPool_SettleFirst: (pending, max) => ({
    title: '须先结算奖励',
    cause: `有 ${formatCount(pending)} 个周期等待结算；一次委托至多结算 ${formatCount(max)} 个。`,
    remedy: '请先结算（任何人都可以），再重试。',
  }),
  SequencerPool_UnknownSequencer: (id) => ({
    title: '没有这个排序器',
    cause: `排序器 ${id} 不存在。`,
    remedy: '请从列表中选择。',
  }),
  SequencerPool_NotActive: (id, actual) => ({
    title: '排序器不接受质押',
    cause: `排序器 ${id} 的状态为“${status(actual)}”，只有运行中的才接受质押。`,
    remedy: '请选择运行中的排序器。',
  }),
  SequencerPool_NotOperating: (id, actual) => ({
    title: '排序器已不再运行',
    cause: `排序器 ${id} 的状态为“${status(actual)}”；此操作需要运行中或已监禁的排序器。`,
    remedy: '这里不能再作修改；剩余的保证金可以提取。',
  }),
  SequencerPool_NotSlashable: (id, actual) => ({
    title: '没有可罚没的部分',
    cause: `排序器 ${id} 的状态为“${status(actual)}”：它的任何部分都不能再被罚没。`,
    remedy: '请撤回提案。',
  }),
  SequencerPool_NotOperator: (caller, operator) => ({
    title: '仅限运营者',
    cause: `只有运营者 ${shortAddress(operator)} 可以这样做，${shortAddress(caller)} 不能。`,
    remedy: '请连接运营者的账户。',
  }),
  SequencerPool_NotPendingOperator: (caller, pendingOperator) => ({
    title: '没有移交给这个账户',
    cause: `角色移交给 ${shortAddress(pendingOperator)}，不是 ${shortAddress(caller)}。`,
    remedy: '请连接那个账户，或由运营者指定这个账户。',
  }),
  SequencerPool_SignerUsed: (signer, id) => ({
    title: '签名密钥已使用',
    cause: `${shortAddress(signer)} 正用于或曾用于排序器 ${id}；一把密钥只能用一次。`,
    remedy: '请使用新的密钥。',
  }),
  SequencerPool_WrongSignerProof: (recovered, signer) => ({
    title: '签名密钥的证明有误',
    cause: `证明由 ${shortAddress(recovered)} 签署，不是 ${shortAddress(signer)}，或是针对其他运营者、排序器池或链。`,
    remedy: '请用签名密钥重新签署证明。',
  }),
  SequencerPool_CommissionTooHigh: (actual, max) => ({
    title: '佣金过高',
    cause: `${formatBps(actual)} 超过排序器可收取的 ${formatBps(max)}。`,
    remedy: '请选择更低的佣金。',
  }),
  SequencerPool_RiseNotPaidYet: (id, dueBps) => ({
    title: '上一次上调尚未实际支付',
    cause: `排序器 ${id} 上调到 ${formatBps(dueBps)} 已到期，但还没有按它支付过任何周期。`,
    remedy: '请等到结算一个周期，或先下调佣金。',
  }),
  SequencerPool_BondTooLow: (actual, min, { metis }) => ({
    title: '保证金过低',
    cause: `${metis(actual)} 少于最低保证金 ${metis(min)}。`,
    remedy: '请至少缴纳这么多保证金。',
  }),
  SequencerPool_BondTooHigh: (actual, max, { metis }) => ({
    title: '保证金过高',
    cause: `保证金与委托合计将为 ${metis(actual)}，超过上限 ${metis(max)}。`,
    remedy: '请减少保证金。',
  }),
  SequencerPool_InsufficientBond: (actual, available, { metis }) => ({
    title: '超过保证金',
    cause: `保证金为 ${metis(available)}，少于 ${metis(actual)}。`,
    remedy: '请减少数额。',
  }),
  SequencerPool_BondAlreadyLeaving: (assets, unlockAt, { metis, moment }) => ({
    title: '保证金已在退出',
    cause: `${metis(assets)} 保证金正在退出，将于 ${moment(unlockAt)} 解锁；一次只能有一笔。`,
    remedy: '请在解锁后提取，再申请下一笔。',
  }),
  SequencerPool_NoBondToWithdraw: (id) => ({
    title: '没有可提取的保证金',
    cause: `排序器 ${id} 没有已解锁的保证金。`,
    remedy: '请先开始退出，或等待解锁。',
  }),
  SequencerPool_DelegationTooSmall: (actual, min, { metis }) => ({
    title: '委托太少',
    cause: `${metis(actual)} 少于最低委托 ${metis(min)}。`,
    remedy: '请至少委托这么多。',
  }),
  SequencerPool_StakeAboveMax: (actual, max, { metis }) => ({
    title: '排序器已满',
    cause: `它的质押将为 ${metis(actual)}，超过上限 ${metis(max)}。`,
    remedy: '请减少委托，或选择其他排序器。',
  }),
  SequencerPool_NotCovered: (delegated, covered, { metis }) => ({
    title: '保证金不足以保障',
    cause: `保证金可保障 ${metis(covered)} 的委托；而委托将为 ${metis(delegated)}。`,
    remedy: '请使用更小的数额或其他排序器；若要离开，请撤回委托。',
  }),
  SequencerPool_InsufficientShares: (actual, available, { shares }) => ({
    title: '超过你在这里的份额',
    cause: `你在这里有 ${shares(available)}，少于 ${shares(actual)}。`,
    remedy: '请选择更小的数额。',
  }),
  SequencerPool_UnknownRequest: () => ({
    title: '没有这笔提取',
    cause: '这个编号下没有等待中的：已提取、已放回，或从未存在。',
    remedy: '请重新加载，查看退出中的部分。',
  }),
  SequencerPool_NotMatured: (unlockAt, nowAt, { moment, wait }) => ({
    title: '尚未解锁',
    cause: `它将于 ${moment(unlockAt)} 解锁，按链上时间还有 ${wait(unlockAt - nowAt)}。`,
    remedy: '请到时再来。',
  }),
  SequencerPool_AlreadyMatured: (unlockAt, _nowAt, { moment }) => ({
    title: '已经解锁',
    cause: `它已于 ${moment(unlockAt)} 解锁，不能再放回。`,
    remedy: '请提取；愿意的话可以重新委托。',
  }),
  SequencerPool_NotOwner: (caller, owner) => ({
    title: '不属于你',
    cause: `它属于 ${shortAddress(owner)}，不属于 ${shortAddress(caller)}。`,
    remedy: ownersAccount,
  }),
  SequencerPool_OwnerHasCode: (owner) => ({
    title: '须由所有者自己取款',
    cause: `${shortAddress(owner)} 是合约，合约须自己取款。`,
    remedy: '请从那个账户调用，并指定接收者。',
  }),
  SequencerPool_SameSequencer: (id) => ({
    title: '同一个排序器',
    cause: `质押已经在排序器 ${id}。`,
    remedy: '请选择转到其他排序器。',
  }),
  SequencerPool_RedelegationLocked: (until, nowAt, { moment, wait }) => ({
    title: '转移太频繁',
    cause: `转移到这里的质押，从 ${moment(until)} 起才能再转走，按链上时间还有 ${wait(until - nowAt)}。`,
    remedy: '请等到那时，或撤回委托。',
  }),
  SequencerPool_SlashOutOfBounds: (actual, max) => ({
    title: '罚没超出界限',
    cause: `一次罚没大于零，且至多 ${formatWad(max)}；这一次为 ${formatWad(actual)}。`,
    remedy: '请选择界限之内的比例。',
  }),
  SequencerPool_SlashTooSoon: (nextAt, nowAt, { moment, wait }) => ({
    title: '罚没太频繁',
    cause: `运营治理从 ${moment(nextAt)} 起才能再次罚没这个排序器，按链上时间还有 ${wait(nextAt - nowAt)}。`,
    remedy: '请等到那时。',
  }),
};

export const reserveExplanations: Explanations<'RewardReserve_'> = {
  RewardReserve_NotPool: (caller) => ({
    title: '仅限排序器池',
    cause: `只有排序器池可以支取奖励，${shortAddress(caller)} 不能。`,
    remedy: '请通过排序器池结算。',
  }),
  RewardReserve_RateOutOfBounds: (actual, min, max, { metis }) => ({
    title: '奖励超出界限',
    cause: `每个区块 ${metis(actual)} 不在 ${metis(min)} 与 ${metis(max)} 之间。`,
    remedy: '请提议界限之内的值。',
  }),
  RewardReserve_ZeroAssets: () => ({
    title: noAmount,
    cause: '数额为零。',
    remedy: '请发送大于零的数额。',
  }),
  RewardReserve_StillInUse: () => ({
    title: '储备仍在使用',
    cause: '排序器池仍从这个储备支取，因此其中的 METIS 留在原处。',
    remedy: '请先由协议投票指定另一个储备。',
  }),
};

export const courtExplanations: Explanations<'EquivocationCourt_'> = {
  EquivocationCourt_SameHash: () => ({
    title: '没有矛盾',
    cause: '两个签名针对同一个区块哈希；同一签名的另一种形式不能证明任何事。',
    remedy: '请提交对同一区块两个不同哈希的签名。',
  }),
  EquivocationCourt_DifferentSigners: (signerA, signerB) => ({
    title: '不是同一把密钥',
    cause: `签名来自 ${shortAddress(signerA)} 和 ${shortAddress(signerB)}，或是针对其他区块、链或排序器池。`,
    remedy: '请检查区块号和哈希：两者必须由同一把密钥为本链和本排序器池签署。',
  }),
  EquivocationCourt_NotSignerOf: (signer, id) => ({
    title: '不是这个排序器的密钥',
    cause: `${shortAddress(signer)} 现在和过去都不为排序器 ${id} 签名。`,
    remedy: '请举报这把密钥所属的排序器。',
  }),
  EquivocationCourt_RetiredTooLong: (retiredAt, reportableUntil, { moment }) => ({
    title: '密钥停用太久',
    cause: `密钥于 ${moment(retiredAt)} 被更换，追责期至 ${moment(reportableUntil)}。`,
    remedy: '已无法处理：当时的质押可能已经退出。',
  }),
};
