import { formatCount } from '../../../units/formatCount.ts';
import { style } from '../../../units/style.zh.ts';
import type { CallSentences } from '../CallSentences.ts';
import { ecosystemFundSentences } from './fund.ts';
import {
  accessManagerSentences,
  governorSentences,
  guardianSentences,
  timelockSentences,
} from './governance.ts';
import {
  equivocationCourtSentences,
  rewardReserveSentences,
  sequencerPoolSentences,
  sequencerSetSentences,
} from './pool.ts';
import {
  delegationRouterSentences,
  liquidStakingSentences,
  withdrawalQueueSentences,
  wMetisSentences,
} from './vault.ts';

export const callSentences: CallSentences = {
  ...style,
  sentences: {
    accessManager: accessManagerSentences,
    delegationRouter: delegationRouterSentences,
    ecosystemFund: ecosystemFundSentences,
    equivocationCourt: equivocationCourtSentences,
    guardian: guardianSentences,
    liquidStaking: liquidStakingSentences,
    operationsGovernor: governorSentences,
    operationsTimelock: timelockSentences,
    protocolGovernor: governorSentences,
    protocolTimelock: timelockSentences,
    rewardReserve: rewardReserveSentences,
    sequencerPool: sequencerPoolSentences,
    sequencerSet: sequencerSetSentences,
    withdrawalQueue: withdrawalQueueSentences,
    wMetis: wMetisSentences,
  },
  names: {
    accessManager: '角色登记',
    delegationRouter: '金库的委托路由',
    ecosystemFund: '生态基金',
    equivocationCourt: '双签裁决合约',
    guardian: '守护者',
    liquidStaking: '金库',
    multicall3: 'Multicall3',
    operationsGovernor: '运营治理',
    operationsTimelock: '运营时间锁',
    protocolGovernor: '协议治理',
    protocolTimelock: '协议时间锁',
    rewardReserve: '奖励储备',
    sequencerPool: '排序器池',
    sequencerSet: 'Metis 的排序器记录',
    stakeVotes: '投票权合计',
    withdrawalQueue: '提取队列',
    wMetis: 'wMETIS',
  },
  asPart: (sentence) => sentence.replace(/。$/, ''),
  unreadable: (contract) => `调用 ${contract}，但它的任何函数都不接受所附的数据。`,
  question: (functionName, contract) => `向 ${contract} 查询 ${functionName}，不改变任何东西。`,
  payment: (amount, to) => `向 ${to} 发送 ${amount}，它不是协议的合约。`,
  stranger: (to, amount, bytes) =>
    `调用 ${to}，它不是协议的合约，附带 ${amount} 和 ${formatCount(bytes)} 字节数据。`,
};
