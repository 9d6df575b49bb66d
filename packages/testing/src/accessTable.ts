import { MEMBERS } from '@metis-blitz/deploy';
import * as protocol from '@metis-blitz/protocol';
import type { ContractName } from '@metis-blitz/protocol/deployments';
import type { Abi } from 'viem';

/** Whoever is named passes; everybody else gets `error`. */
interface Guard {
  by: readonly string[];
  error: string;
  functions: string;
}

export interface AccessEntry {
  contract: ContractName;
  abi: Abi;
  /** Functions that change something and ask nobody who he is, each named. */
  open: string;
  /** Functions that ask for somebody by themselves; those of the `AccessManager` stand in `ROLE_TABLE`. */
  guards?: readonly Guard[];
  /** Functions that nobody gets through, each for a reason of its own. */
  closed?: string;
}

const TOKEN_HOOKS = 'onERC1155BatchReceived onERC1155Received onERC721Received';

const governor = (name: 'protocol' | 'operations'): AccessEntry => ({
  contract: `${name}Governor`,
  abi: protocol.governorFunctions,
  open: `castVote castVoteBySig castVoteWithReason castVoteWithReasonAndParams castVoteWithReasonAndParamsBySig execute
    propose queue`,
  guards: [
    {
      by: [`${name}Timelock`],
      error: 'GovernorOnlyExecutor',
      functions: `relay setProposalGuardian setProposalThreshold setVotingDelay setVotingPeriod
        updateQuorumNumerator`,
    },
    // The sample names a proposal that is Pending: the one time in which its proposer may.
    { by: ['guardian', 'staker'], error: 'GovernorUnableToCancel', functions: 'cancel' },
  ],
  // Nothing lies at a governor that nobody asked to come.
  closed: TOKEN_HOOKS,
});

const timelock = (name: 'protocol' | 'operations'): AccessEntry => ({
  contract: `${name}Timelock`,
  abi: protocol.timelockFunctions,
  open: `renounceRole ${TOKEN_HOOKS}`,
  guards: [
    {
      by: [`${name}Governor`],
      error: 'AccessControlUnauthorizedAccount',
      functions: 'cancel execute executeBatch schedule scheduleBatch',
    },
    // No admin is left: not even a vote makes a second executor.
    { by: [], error: 'AccessControlUnauthorizedAccount', functions: 'grantRole revokeRole' },
    { by: [`${name}Timelock`], error: 'TimelockUnauthorizedCaller', functions: 'updateDelay' },
  ],
});

/** Every contract of ours, and for each of its functions who may call it. A new function is named here or fails. */
export const ACCESS_TABLE: readonly AccessEntry[] = [
  {
    contract: 'rewardReserve',
    abi: protocol.rewardReserveFunctions,
    open: 'fund migrate',
    guards: [{ by: ['sequencerPool'], error: 'RewardReserve_NotPool', functions: 'draw' }],
  },
  {
    contract: 'sequencerPool',
    abi: protocol.sequencerPoolFunctions,
    open: `acceptOperator cancelUnbonding claimBounty claimOperatorRewards claimRewards claimRewardsFor compound delegate
      delegateBySig exit redelegate register requestBondWithdrawal rotateSigner setCommission setMetadata
      setRewardRecipient settle sweepSlashed syncVotes topUpBond transferOperator undelegate withdraw withdrawBond`,
  },
  {
    contract: 'withdrawalQueue',
    abi: protocol.withdrawalQueueFunctions,
    open: 'approve claim claimMany safeTransferFrom setApprovalForAll transferFrom',
    guards: [
      {
        by: ['liquidStaking'],
        error: 'WithdrawalQueue_NotVault',
        functions: 'lineUp finalize fundFinalized',
      },
    ],
  },
  {
    contract: 'delegationRouter',
    abi: protocol.delegationRouterFunctions,
    open: '',
    guards: [
      {
        by: ['liquidStaking'],
        error: 'DelegationRouter_NotVault',
        functions: 'collect collectRewards delegate undelegate',
      },
    ],
  },
  {
    contract: 'liquidStaking',
    abi: protocol.liquidStakingFunctions,
    open: `approve claimFeeShares delegate delegateBySig deposit finalize harvest mint permit rebalance redeem
      redeemNative redeemNativeWithPermit requestWithdrawal requestWithdrawalWithPermit stake sync transfer transferFrom
      withdraw`,
  },
  {
    contract: 'ecosystemFund',
    abi: protocol.ecosystemFundFunctions,
    open: `acceptMilestone awaken claimDeposit claimMilestone claimSmallGrant claimStream enactSmallGrant fundBucket lull
      object proposeSmallGrant rejectMilestone returnMilestone submitEvidence`,
  },
  {
    contract: 'guardian',
    abi: protocol.guardianFunctions,
    open: '',
    guards: [
      {
        by: ['guardianHolder'],
        error: 'Guardian_NotHolder',
        functions: 'cancelProposal lowerCap pauseEntries resign resumeEntries',
      },
    ],
  },
  { contract: 'equivocationCourt', abi: protocol.equivocationCourtFunctions, open: 'report' },
  // It only reads: a function that changes something would be a new one.
  { contract: 'stakeVotes', abi: protocol.stakeVotesFunctions, open: '' },
  governor('protocol'),
  governor('operations'),
  timelock('protocol'),
  timelock('operations'),
  {
    contract: 'accessManager',
    abi: protocol.accessManagerFunctions,
    open: 'multicall renounceRole',
    guards: [
      {
        by: MEMBERS.ADMIN,
        error: 'AccessManagerUnauthorizedAccount',
        functions: `grantRole labelRole revokeRole setGrantDelay setRoleAdmin setRoleGuardian setTargetAdminDelay
          setTargetClosed setTargetFunctionRole updateAuthority`,
      },
      // The sample is a setting of the protocol's governance.
      { by: MEMBERS.PROTOCOL, error: 'AccessManagerUnauthorizedCall', functions: 'execute' },
      // No role has a delay, so nothing is ever scheduled and nothing waits to be cancelled.
      { by: [], error: 'AccessManagerUnauthorizedCall', functions: 'schedule' },
      { by: [], error: 'AccessManagerNotScheduled', functions: 'cancel' },
    ],
    closed: 'consumeScheduledOp',
  },
];
