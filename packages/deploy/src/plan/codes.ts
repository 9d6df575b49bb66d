import {
  accessManagerCode,
  type ContractCode,
  delegationRouterCode,
  ecosystemFundCode,
  equivocationCourtCode,
  governorCode,
  guardianCode,
  liquidStakingCode,
  rewardReserveCode,
  sequencerPoolCode,
  sequencerSetCode,
  stakeVotesCode,
  timelockCode,
  withdrawalQueueCode,
  wMetisCode,
} from '@metis-blitz/protocol/bytecode';
import type { ContractName } from '@metis-blitz/protocol/deployments';

/** The order is that of constructors that read each other: `stakeVotes` asks both its sources, governors ask it. */
export const ORDER = [
  'accessManager',
  'wMetis',
  'sequencerSet',
  'rewardReserve',
  'sequencerPool',
  'withdrawalQueue',
  'delegationRouter',
  'liquidStaking',
  'stakeVotes',
  'protocolTimelock',
  'operationsTimelock',
  'protocolGovernor',
  'operationsGovernor',
  'ecosystemFund',
  'guardian',
  'equivocationCourt',
] as const satisfies readonly ContractName[];

/** A contract that a deployment makes, unless the network has one. */
export type Planned = (typeof ORDER)[number];

/** What is deployed, and what must stand there afterwards. */
export const CODES: Readonly<Record<Planned, ContractCode>> = {
  accessManager: accessManagerCode,
  wMetis: wMetisCode,
  sequencerSet: sequencerSetCode,
  rewardReserve: rewardReserveCode,
  sequencerPool: sequencerPoolCode,
  withdrawalQueue: withdrawalQueueCode,
  delegationRouter: delegationRouterCode,
  liquidStaking: liquidStakingCode,
  stakeVotes: stakeVotesCode,
  protocolTimelock: timelockCode,
  operationsTimelock: timelockCode,
  protocolGovernor: governorCode,
  operationsGovernor: governorCode,
  ecosystemFund: ecosystemFundCode,
  guardian: guardianCode,
  equivocationCourt: equivocationCourtCode,
};
