import { formatBps } from '../../../units/formatBps.ts';
import { formatCount } from '../../../units/formatCount.ts';
import { type Explanations, shortAddress } from '../explanation.ts';

const outOfBounds = (what: string, actual: string, min: string, max: string) => ({
  title: `${what}超出界限`,
  cause: `${actual} 不在 ${min} 与 ${max} 之间。`,
  remedy: '请提议界限之内的值。',
});
const withdrawCall = '请撤回这个调用。';
const perStep = '每一步都须给出一个目标、数额和调用。';

export const governorRuleExplanations: Explanations<'BlitzGovernor_'> = {
  BlitzGovernor_NoVotes: (voter) => ({
    title: '没有可用的投票权',
    cause: `投票开始时 ${shortAddress(voter)} 没有投票权，或已全部投出。`,
    remedy: '请在提案开始投票之前质押或委托；投票权以那一刻为准。',
  }),
  BlitzGovernor_OnlyAgainst: () => ({
    title: '现在只计反对票',
    cause: '结果在最后几小时发生反转，因此延长的时间只供反对。',
    remedy: '请投反对票，或等待时间结束。',
  }),
  BlitzGovernor_ProposerNotNamed: (proposer) => ({
    title: '文字中没有提案人',
    cause: '文字必须以提案人的地址结尾，以免被他人抢占。',
    remedy: `请以 #proposer=${proposer} 结尾。`,
  }),
  BlitzGovernor_ProposalStillLive: (proposer, proposalId) => ({
    title: '一次只能有一个提案',
    cause: `${shortAddress(proposer)} 的提案 ${proposalId} 仍在投票中。`,
    remedy: '请等它的投票结束，或在开始之前取消它。',
  }),
  BlitzGovernor_VotingDelayOutOfBounds: (actual, min, max, { duration }) =>
    outOfBounds('投票前等待时间', duration(actual), duration(min), duration(max)),
  BlitzGovernor_VotingPeriodOutOfBounds: (actual, min, max, { duration }) =>
    outOfBounds('投票时长', duration(actual), duration(min), duration(max)),
  BlitzGovernor_ThresholdOutOfBounds: (actual, min, max, { metis }) =>
    outOfBounds('提案门槛', metis(actual), metis(min), metis(max)),
  BlitzGovernor_QuorumOutOfBounds: (actual, min, max) =>
    outOfBounds('法定票数', formatBps(actual), formatBps(min), formatBps(max)),
  BlitzGovernor_MajorityOutOfBounds: (actual, min, max) =>
    outOfBounds('多数比例', formatBps(actual), formatBps(min), formatBps(max)),
  BlitzGovernor_NotWholeSteps: (actual, step, { duration }) => ({
    title: '不是时钟步长的整数倍',
    cause: `${duration(actual)}不是投票时钟步长（${duration(step)}）的整数倍。`,
    remedy: '请取整到步长。',
  }),
  BlitzGovernor_TimelockFixed: () => ({
    title: '时间锁不能更换',
    cause: '治理合约的时间锁永久固定。',
    remedy: withdrawCall,
  }),
  BlitzGovernor_GuardianMissing: () => ({
    title: '缺少守护者',
    cause: '治理合约不能没有守护者。',
    remedy: '请指定另一位守护者。',
  }),
  BlitzGovernor_TargetChanged: (proposalId) => ({
    title: '目标已被替换',
    cause: `提案 ${proposalId} 调用的合约，代码与提案时不同。`,
    remedy: '请勿信任那个合约；请针对实际存在的代码重新提案。',
  }),
  BlitzGovernor_WindowMissing: () => ({
    title: '缺少窗口',
    cause: '排入时间锁和执行的窗口必须长于零秒。',
    remedy: '请修正部署配置。',
  }),
};

export const timelockRuleExplanations: Explanations<'BlitzTimelock_'> = {
  BlitzTimelock_DelayOutOfBounds: (actual, min, max, { duration }) =>
    outOfBounds('时间锁时长', duration(actual), duration(min), duration(max)),
};

const states = ['未开始', '投票中', '已取消', '未通过', '已通过', '时间锁中', '已过期', '已执行'];

export const governorExplanations: Explanations<'Governor'> = {
  GovernorAlreadyCastVote: () => ({
    title: '已经投票',
    cause: '这个账户已对该提案投票，投票不能更改。',
    remedy: '无需再做什么。',
  }),
  GovernorAlreadyInitializedLatestProposalId: () => ({
    title: '编号已设定',
    cause: '提案编号已经开始。',
    remedy: withdrawCall,
  }),
  GovernorAlreadyQueuedProposal: (proposalId) => ({
    title: '已排入时间锁',
    cause: `提案 ${proposalId} 已在时间锁中等待。`,
    remedy: '请在等待期结束后执行。',
  }),
  GovernorDisabledDeposit: () => ({
    title: '治理合约不接收 METIS',
    cause: '治理合约不持有资金。',
    remedy: '请改为发送到基金。',
  }),
  GovernorExceedRemainingWeight: (_voter, used, remaining, { metis }) => ({
    title: '超过剩余的投票权',
    cause: `要投出 ${metis(used)} 的投票权，剩余 ${metis(remaining)}。`,
    remedy: '请在剩余的投票权内拆分。',
  }),
  GovernorInsufficientProposerVotes: (proposer, votes, threshold, { metis }) => ({
    title: '投票权不足以提案',
    cause: `${shortAddress(proposer)} 有 ${metis(votes)} 的投票权；提案需要 ${metis(threshold)}。`,
    remedy: '请质押更多，或请他人把投票权委派给你。',
  }),
  GovernorInvalidProposalLength: (targets, calldatas, values) => ({
    title: '调用不完整',
    cause: `目标（${formatCount(targets)}）、调用（${formatCount(calldatas)}）和数额（${formatCount(values)}）的数量必须相等，且不为零。`,
    remedy: perStep,
  }),
  GovernorInvalidQuorumFraction: (numerator, denominator) => ({
    title: '法定票数无效',
    cause: `${formatCount(denominator)} 分之 ${formatCount(numerator)} 超过了全部。`,
    remedy: '请提议更低的法定票数。',
  }),
  GovernorInvalidSignature: (voter) => ({
    title: '签名无效',
    cause: `选票不是由 ${shortAddress(voter)} 签署的。`,
    remedy: '请重新签署选票。',
  }),
  GovernorInvalidVoteParams: () => ({
    title: '拆分无法读取',
    cause: '投票的拆分不是三个数。',
    remedy: '请给出反对、赞成和弃权各自的投票权。',
  }),
  GovernorInvalidVoteType: () => ({
    title: '没有这个选项',
    cause: '投票只能是反对、赞成、弃权或它们的拆分。',
    remedy: '请选择其中之一。',
  }),
  GovernorInvalidVotingPeriod: () => ({
    title: '缺少投票时长',
    cause: '投票不能只有零秒。',
    remedy: '请提议更长的时长。',
  }),
  GovernorNonexistentProposal: (proposalId) => ({
    title: '没有这个提案',
    cause: `这个治理合约没有提案 ${proposalId}，或其内容与提案时不同。`,
    remedy: '请检查编号和治理合约。',
  }),
  GovernorNotQueuedProposal: (proposalId) => ({
    title: '未排入时间锁',
    cause: `提案 ${proposalId} 不在时间锁中。`,
    remedy: '请先排入时间锁。',
  }),
  GovernorOnlyExecutor: (account) => ({
    title: '只能通过投票',
    cause: `这只能由已执行的提案完成，不能由 ${shortAddress(account)} 完成。`,
    remedy: '请提案。',
  }),
  GovernorQueueNotImplemented: () => ({
    title: '无需排队',
    cause: '这个治理合约没有时间锁队列。',
    remedy: '请执行提案。',
  }),
  GovernorRestrictedProposer: (proposer) => ({
    title: '文字指定了其他提案人',
    cause: `文字末尾的地址不是 ${shortAddress(proposer)}。`,
    remedy: `请以 #proposer=${proposer} 结尾。`,
  }),
  GovernorUnableToCancel: (proposalId, account) => ({
    title: '你不能取消',
    cause: `${shortAddress(account)} 现在不能取消提案 ${proposalId}。`,
    remedy: '开始之前提案人可以取消；提案人投票权不足时任何人都可以；结束之前守护者可以。',
  }),
  GovernorUnexpectedProposalState: (proposalId, current) => ({
    title: '不在这个阶段',
    cause: `提案 ${proposalId} 的状态为“${states[current] ?? '未知'}”，此操作需要其他阶段。`,
    remedy: '请重新加载，查看所处阶段和现在可以做什么。',
  }),
};

export const timelockExplanations: Explanations<'Timelock'> = {
  TimelockInsufficientDelay: (delay, minDelay, { duration }) => ({
    title: '等待时间太短',
    cause: `${duration(delay)}短于最短等待时间 ${duration(minDelay)}。`,
    remedy: '请以最短或更长的等待时间排入时间锁。',
  }),
  TimelockInvalidOperationLength: () => ({
    title: '调用不完整',
    cause: '目标、数额和调用的数量不同。',
    remedy: perStep,
  }),
  TimelockUnauthorizedCaller: (caller) => ({
    title: '只能通过投票',
    cause: `只有时间锁自己可以这样做，${shortAddress(caller)} 不能。`,
    remedy: '请提案。',
  }),
  TimelockUnexecutedPredecessor: () => ({
    title: '先有另一步',
    cause: '必须先执行的操作还没有执行。',
    remedy: '请先执行那一项。',
  }),
  TimelockUnexpectedOperationState: () => ({
    title: '时间锁中尚未就绪',
    cause: '这项操作不在等待中、尚未就绪，或已经完成。',
    remedy: '请等到等待期结束，或重新加载，确认它是否已执行。',
  }),
};
