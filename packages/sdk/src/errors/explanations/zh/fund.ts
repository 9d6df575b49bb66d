import { formatCount } from '../../../units/formatCount.ts';
import { type Explanations, shortAddress } from '../explanation.ts';

const none = '无';
const milestoneStates = [
  ...[none, '等待提交成果', '评审中', '反对期', '可支付', '已支付', '已驳回', '已过期', '已取消'],
];
const smallStates = [none, '反对期', '已批准', '可支付', '已支付', '已否决', '已过期'];
const statuses = [none, '拨付中', '已取消', '已付清'];
const nothingLeft = '无需再做什么。';
const profile = '请修正部署配置。';

export const fundExplanations: Explanations<'EcosystemFund_'> = {
  EcosystemFund_NoSuchBucket: (bucketId) => ({
    title: '没有这项专款',
    cause: `基金没有专款 ${bucketId}。`,
    remedy: '请选择基金显示的一项专款。',
  }),
  EcosystemFund_NoSuchStream: (streamId) => ({
    title: '没有这笔拨付流',
    cause: `基金没有拨付流 ${streamId}。`,
    remedy: '请检查拨付流的编号。',
  }),
  EcosystemFund_BucketShort: (requested, available, { metis }) => ({
    title: '专款不足',
    cause: `专款中未承诺的有 ${metis(available)}，少于 ${metis(requested)}。`,
    remedy: '请减少数额，或先为专款注资。',
  }),
  EcosystemFund_GrantCapExceeded: (requested, cap, { metis }) => ({
    title: '超过单笔拨款上限',
    cause: `${metis(requested)} 超过单笔拨款可承诺的 ${metis(cap)}。`,
    remedy: '请减少数额，或把工作分为先后几笔拨款。',
  }),
  EcosystemFund_GlobalWindowExceeded: (requested, left, { metis }) => ({
    title: '已达基金上限',
    cause: `全部专款目前合计还可承诺 ${metis(left)}，少于 ${metis(requested)}。`,
    remedy: '请等较早的承诺移出窗口，或减少数额。',
  }),
  EcosystemFund_BucketWindowExceeded: (bucketId, requested, left, { metis }) => ({
    title: '已达专款上限',
    cause: `专款 ${bucketId} 目前还可承诺 ${metis(left)}，少于 ${metis(requested)}。`,
    remedy: '请等较早的承诺移出窗口，或减少数额。',
  }),
  EcosystemFund_BadSchedule: (start, cliff, end, { moment }) => ({
    title: '日期顺序有误',
    cause: `拨付流不能从 ${moment(start)} 到 ${moment(end)}，而以 ${moment(cliff)} 为起付时刻。`,
    remedy: '起付时刻须在开始与结束之间，结束须在将来，且不晚于开始后十年。',
  }),
  EcosystemFund_ZeroAssets: () => ({
    title: '没有数额',
    cause: '数额为零。',
    remedy: '请给出大于零的数额。',
  }),
  EcosystemFund_BadRecipient: (recipient) => ({
    title: '受款人无效',
    cause: `${shortAddress(recipient)} 不能作为受款人：它是零地址或基金本身。`,
    remedy: '请指定要收款的账户。',
  }),
  EcosystemFund_BadReceiver: (receiver) => ({
    title: '接收者无效',
    cause: `${shortAddress(receiver)} 不能接收付款：它是零地址或基金本身。`,
    remedy: '请指定其他接收者。',
  }),
  EcosystemFund_NotRecipient: (caller, recipient) => ({
    title: '不是受款人',
    cause: `它属于 ${shortAddress(recipient)}，${shortAddress(caller)} 不能决定支付到哪里。`,
    remedy: '请连接受款人的账户。',
  }),
  EcosystemFund_NotActive: (streamId, status) => ({
    title: '拨付流未在进行',
    cause: `拨付流 ${streamId} 的状态为“${statuses[status] ?? none}”。`,
    remedy: '没有可取消的部分；已释放的仍可领取。',
  }),
  EcosystemFund_NothingToClaim: (streamId) => ({
    title: '暂无可领取的部分',
    cause: `拨付流 ${streamId} 没有已释放而未领取的部分。`,
    remedy: '请在起付时刻之后，或释放更多之后再来。',
  }),
  EcosystemFund_CapAboveMaximum: (requested, max, { metis }) => ({
    title: '上限超出最大值',
    cause: `任何投票都不能把这个上限提高到 ${metis(requested)}；最大值为 ${metis(max)}。`,
    remedy: '请提议不超过最大值的上限。',
  }),
  EcosystemFund_DecisionIncomplete: () => ({
    title: '缺少理由',
    cause: '背景、影响和其他做法都必须填写。',
    remedy: '请填写全部三项。',
  }),
  EcosystemFund_ZeroReserve: () => ({
    title: '未指定储备',
    cause: '奖励储备不能是零地址。',
    remedy: '请给出储备的地址。',
  }),
  EcosystemFund_ZeroWindow: () => ({
    title: '没有窗口',
    cause: '基金的窗口必须长于零秒。',
    remedy: profile,
  }),
  EcosystemFund_WrongFunding: (actual, expected, { metis }) => ({
    title: '首次注资有误',
    cause: `部署发送了 ${metis(actual)}，而各项专款合计为 ${metis(expected)}。`,
    remedy: '请发送各项专款之和。',
  }),
  EcosystemFund_BadTerms: () => ({
    title: '条件不可行',
    cause: '反对期和小额拨款的时间或数额相互矛盾。',
    remedy: profile,
  }),
  EcosystemFund_Dormant: (opensAt, { moment }) => ({
    title: '基金尚未开放',
    cause: opensAt === 0 ? '质押足够之前，基金处于休眠。' : `基金将于 ${moment(opensAt)} 开放。`,
    remedy: '请等待；质押足够之后，任何人都可以启动计时。',
  }),
  EcosystemFund_AlreadyAwake: (since, { moment }) => ({
    title: '计时已在进行',
    cause: `基金的计时从 ${moment(since)} 起已在进行。`,
    remedy: nothingLeft,
  }),
  EcosystemFund_StakeTooLow: (actual, expected, { metis }) => ({
    title: '质押太少',
    cause: `全部投票权为 ${metis(actual)}；达到 ${metis(expected)} 基金才开放。`,
    remedy: '请等到有更多质押。',
  }),
  EcosystemFund_StakeNotLow: (actual, expected, { metis }) => ({
    title: '当时质押足够',
    cause: `那一刻的全部投票权为 ${metis(actual)}，不少于 ${metis(expected)}。`,
    remedy: '请指出质押更少的时刻。',
  }),
  EcosystemFund_MomentTooEarly: (moment_, since, { moment }) => ({
    title: '时刻太早',
    cause: `所指的时刻 ${moment(moment_)} 不晚于计时开始的 ${moment(since)}。`,
    remedy: '请指出更晚的时刻。',
  }),
  EcosystemFund_OpenForGood: () => ({
    title: '基金已永久开放',
    cause: '基金已开放，不能再关闭。',
    remedy: '无需再做什么：它的各项上限依然有效。',
  }),
  EcosystemFund_NoSuchGrant: (id) => ({
    title: '没有这笔拨款',
    cause: `基金没有里程碑拨款 ${id}。`,
    remedy: '请检查拨款的编号。',
  }),
  EcosystemFund_NoSuchMilestone: (id, index) => ({
    title: '没有这个里程碑',
    cause: `拨款 ${id} 没有里程碑 ${index + 1n}。`,
    remedy: '请检查里程碑的编号。',
  }),
  EcosystemFund_BadReviewer: (reviewer) => ({
    title: '评审人无效',
    cause: `${shortAddress(reviewer)} 不能评审：它是零地址或受款人。`,
    remedy: '请指定其他人。',
  }),
  EcosystemFund_NotReviewer: (caller, reviewer) => ({
    title: '不是评审人',
    cause: `评审这笔拨款的是 ${shortAddress(reviewer)}，不是 ${shortAddress(caller)}。`,
    remedy: '请连接评审人的账户。',
  }),
  EcosystemFund_MilestonesOutOfBounds: (actual, max) => ({
    title: '里程碑数量有误',
    cause: `一笔拨款有 1 到 ${formatCount(max)} 个里程碑，不能是 ${formatCount(actual)} 个。`,
    remedy: '请合并或拆分里程碑。',
  }),
  EcosystemFund_BadDeadline: (index, deadline, { moment }) => ({
    title: '截止时间无效',
    cause: `里程碑 ${index + 1n} 不能以 ${moment(deadline)} 为截止时间。`,
    remedy: '截止时间须在将来、依次排列，且在十年之内。',
  }),
  EcosystemFund_MilestoneNot: (id, index, actual, expected) => ({
    title: '里程碑处于其他状态',
    cause: `拨款 ${id} 的里程碑 ${index + 1n} 状态为“${milestoneStates[actual] ?? none}”，而不是“${milestoneStates[expected] ?? none}”。`,
    remedy: '请重新加载拨款，查看现在可以做什么。',
  }),
  EcosystemFund_NoEvidence: () => ({
    title: '缺少成果',
    cause: '成果的哈希为空。',
    remedy: '请给出所展示内容的哈希。',
  }),
  EcosystemFund_EvidenceChanged: (actual, expected) => ({
    title: '成果已被替换',
    cause: `成果现为 ${actual.slice(0, 10)}…，不是先前读到的 ${expected.slice(0, 10)}…。`,
    remedy: '请阅读新的成果，再作答复。',
  }),
  EcosystemFund_NothingToReturn: (id) => ({
    title: '没有可退回的部分',
    cause: `拨款 ${id} 没有可退回专款的部分。`,
    remedy: '请等到某个里程碑过期，或不作处理。',
  }),
  EcosystemFund_NoSuchSmallGrant: (id) => ({
    title: '没有这笔小额拨款',
    cause: `基金没有小额拨款 ${id}。`,
    remedy: '请检查小额拨款的编号。',
  }),
  EcosystemFund_SmallGrantNot: (id, actual, expected) => ({
    title: '小额拨款处于其他状态',
    cause: `小额拨款 ${id} 状态为“${smallStates[actual] ?? none}”，而不是“${smallStates[expected] ?? none}”。`,
    remedy: '请重新加载拨款，查看现在可以做什么。',
  }),
  EcosystemFund_SmallGrantCapExceeded: (requested, cap, { metis }) => ({
    title: '超过小额拨款上限',
    cause: `${metis(requested)} 超过单笔小额拨款的 ${metis(cap)}。`,
    remedy: '请减少数额，或提案投票。',
  }),
  EcosystemFund_SmallWindowExceeded: (requested, left, { metis }) => ({
    title: '已达小额拨款总上限',
    cause: `全部小额拨款目前合计还可使用 ${metis(left)}，少于 ${metis(requested)}。`,
    remedy: '请等待、减少数额，或提案投票。',
  }),
  EcosystemFund_WrongDeposit: (actual, expected, { metis }) => ({
    title: '押金有误',
    cause: `押金应为 ${metis(expected)}，而发送了 ${metis(actual)}。`,
    remedy: '请发送准确的押金。',
  }),
  EcosystemFund_DepositHeld: (id, until, { moment }) => ({
    title: '押金仍被保留',
    cause: `小额拨款 ${id} 的押金保留至 ${moment(until)}。`,
    remedy: '请到时再来，或等拨款生效之后。',
  }),
  EcosystemFund_NoDeposit: (id) => ({
    title: '没有押金',
    cause: `小额拨款 ${id} 没有可取的押金。`,
    remedy: nothingLeft,
  }),
  EcosystemFund_DepositOfAnother: (proposer, freeAt, { moment }) => ({
    title: '是另一笔押金',
    cause: `这笔小额拨款的押金来自 ${shortAddress(proposer)}，保留至 ${moment(freeAt)}。`,
    remedy: '请按拨款所示的提案人和时间重新提案。',
  }),
  EcosystemFund_NoSuchObjection: (id) => ({
    title: '没有这项反对',
    cause: `基金没有反对 ${id}。`,
    remedy: '请检查反对的编号。',
  }),
  EcosystemFund_ObjectionClosed: (id) => ({
    title: '反对期已结束',
    cause: `反对 ${id} 的期限已过，或反对者已足够。`,
    remedy: nothingLeft,
  }),
  EcosystemFund_AlreadyObjected: (id, account) => ({
    title: '已经反对',
    cause: `${shortAddress(account)} 已在反对 ${id} 中反对过。`,
    remedy: '无需再做什么：每个账户只能反对一次。',
  }),
  EcosystemFund_NoVotes: (account) => ({
    title: '当时没有投票权',
    cause: `反对期开始时 ${shortAddress(account)} 没有投票权。`,
    remedy: '请由当时持有质押的人反对。',
  }),
};
