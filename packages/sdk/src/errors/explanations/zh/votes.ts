import { type Explanations, type Figures, shortAddress } from '../explanation.ts';

const noStep = {
  title: '时钟没有步长',
  cause: '投票时钟的步长为零秒。',
  remedy: '请修正部署配置。',
};
const tooEarly = (timepoint: number | bigint, clock: number | bigint, { moment }: Figures) => ({
  title: '尚无法得知',
  cause: `${moment(timepoint)} 的投票权，要等时钟（现为 ${moment(clock)}）走过之后才确定。`,
  remedy: '请在一个步长之后再问。',
});
const keyInPast = {
  title: '时钟错乱',
  cause: '链给出的时间早于已写入的时间。',
  remedy: '请报告：无法计票。',
};

export const stakeVotesExplanations: Explanations<'StakeVotes_'> = {
  StakeVotes_DelegateAtSource: () => ({
    title: '请在来源处委派',
    cause: '投票权在 lsMETIS 和排序器池委派，不在这里。',
    remedy: '请在各自的来源处委派投票权。',
  }),
  StakeVotes_ClocksDiffer: (liquidStep, poolStep, { duration }) => ({
    title: '时钟不一致',
    cause: `两个投票权来源的步长分别为 ${duration(liquidStep)}和 ${duration(poolStep)}。`,
    remedy: '请修正部署配置。',
  }),
  StakeVotes_StepOpen: (timepoint, clock, figures) => tooEarly(timepoint, clock, figures),
};

export const guardianExplanations: Explanations<'Guardian_'> = {
  Guardian_NotHolder: (caller, holder) => ({
    title: '仅限守护者',
    cause: `只有 ${shortAddress(holder)} 可以作为守护者行事，${shortAddress(caller)} 不能。`,
    remedy: '请连接那个账户。',
  }),
  Guardian_Expired: (expiredAt, { moment }) => ({
    title: '守护者任期已满',
    cause: `守护者的任期已于 ${moment(expiredAt)} 结束。`,
    remedy: '协议投票可以重新任命守护者。',
  }),
  Guardian_UnknownTarget: (target) => ({
    title: '不在守护者权限内',
    cause: `守护者对 ${shortAddress(target)} 没有权力。`,
    remedy: '请选择金库或排序器池。',
  }),
  Guardian_PauseUsed: (target) => ({
    title: '暂停已用过',
    cause: `守护者对 ${shortAddress(target)} 的唯一一次暂停已经用过。`,
    remedy: '协议投票可以恢复它。',
  }),
  Guardian_OwnCase: (proposalId) => ({
    title: '事关自身',
    cause: `提案 ${proposalId} 涉及守护者自身，守护者不能阻止它。`,
    remedy: '请由投票决定。',
  }),
  Guardian_TermOutOfBounds: (actual, max, { duration }) => ({
    title: '任期超出界限',
    cause: actual === 0n ? '任期不能为零。' : `任期 ${duration(actual)}长于最长任期 ${duration(max)}。`,
    remedy: '请选择界限之内的任期。',
  }),
  Guardian_ZeroHolder: () => ({
    title: '缺少守护者',
    cause: '守护者不能是零地址。',
    remedy: '请指定账户。',
  }),
};

export const votesExplanations: Explanations<
  'Votes' | 'ERC5805' | 'ERC6372' | 'HeadTrace_' | 'VoteTrace_' | 'SelfDelegatedVotes_' | 'SteppedClock_'
> = {
  ERC5805FutureLookup: (timepoint, clock, figures) => tooEarly(timepoint, clock, figures),
  ERC6372InconsistentClock: () => ({
    title: '时钟错乱',
    cause: '这个代币的投票时钟被更改。',
    remedy: '请报告：无法计票。',
  }),
  HeadTrace_KeyInPast: () => keyInPast,
  VoteTrace_KeyInPast: () => keyInPast,
  VoteTrace_ValueTooLarge: (actual, max, { metis }) => ({
    title: '超过总量',
    cause: `${metis(actual)} 的投票权无法计数；全部 METIS 也少于可计的 ${metis(max)}。`,
    remedy: '请检查数额。',
  }),
  SelfDelegatedVotes_ZeroGranularity: () => noStep,
  SteppedClock_ZeroStep: () => noStep,
  VotesExpiredSignature: (expiry, { moment }) => ({
    title: '签名已过期',
    cause: `签署的委派有效期至 ${moment(expiry)}。`,
    remedy: '请重新签署。',
  }),
};
