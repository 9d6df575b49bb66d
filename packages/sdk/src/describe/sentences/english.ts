import { formatCount } from '../../units/formatCount.ts';
import { plural } from '../../units/plural.ts';
import { style } from '../../units/style.ts';
import type { CallSentences } from './CallSentences.ts';
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
    accessManager: 'the role registry',
    delegationRouter: 'the vault’s router',
    ecosystemFund: 'the ecosystem fund',
    equivocationCourt: 'the equivocation court',
    guardian: 'the guardian',
    liquidStaking: 'the vault',
    multicall3: 'Multicall3',
    operationsGovernor: 'operations governance',
    operationsTimelock: 'the operations timelock',
    protocolGovernor: 'protocol governance',
    protocolTimelock: 'the protocol timelock',
    rewardReserve: 'the reward reserve',
    sequencerPool: 'the sequencer pool',
    sequencerSet: 'Metis’ sequencer set',
    stakeVotes: 'the sum of votes',
    withdrawalQueue: 'the withdrawal queue',
    wMetis: 'wMETIS',
  },
  asPart: (sentence) => {
    const part = sentence.replace(/\.$/, '');
    return part.charAt(0).toLowerCase() + part.slice(1);
  },
  unreadable: (contract) => `Call ${contract} with data that none of its functions takes.`,
  question: (functionName, contract) => `Ask ${functionName} of ${contract}, which changes nothing.`,
  payment: (amount, to) => `Send ${amount} to ${to}, which is no contract of the protocol.`,
  stranger: (to, amount, bytes) =>
    `Call ${to}, which is no contract of the protocol, with ${amount} and ${formatCount(bytes)} ${plural(bytes, 'byte', 'bytes')} of data.`,
};
