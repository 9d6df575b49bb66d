import {
  delegationRouterFunctions,
  ecosystemFundFunctions,
  guardianFunctions,
  liquidStakingFunctions,
  rewardReserveFunctions,
  sequencerPoolFunctions,
} from '@metis-blitz/protocol';
import type { ContractName } from '@metis-blitz/protocol/deployments';
import type { Abi } from 'viem';

/** Roles of the one `AccessManager`. */
export const ROLES = {
  /** Gives and takes roles. */
  ADMIN: 0n,
  /** Parameters in bounds, caps, replaceable modules. */
  PROTOCOL: 1n,
  /** Money within caps, the router's list, the reward rate, slashes. */
  OPERATIONS: 2n,
  /** Pauses entries, lowers caps; moves no money. */
  GUARDIAN: 3n,
  /** Takes a tenth from proven equivocators. */
  COURT: 4n,
} as const;

export type RoleName = keyof typeof ROLES;

/** Who holds each role after a deployment, and nobody else. */
export const MEMBERS: Readonly<Record<RoleName, readonly ContractName[]>> = {
  ADMIN: ['protocolTimelock'],
  PROTOCOL: ['protocolTimelock'],
  OPERATIONS: ['operationsTimelock'],
  // Protocol governance may do whatever the guardian may, later.
  GUARDIAN: ['guardian', 'protocolTimelock'],
  COURT: ['equivocationCourt'],
};

interface RoleTable {
  contract: ContractName;
  abi: Abi;
  /** Every `restricted` function of the contract, by the one role that may call it. */
  functions: Readonly<Record<string, Exclude<RoleName, 'ADMIN'>>>;
}

/**
 * Role x contract x function: the whole of who may do what. A `restricted` function that is missing here would
 * fall to ADMIN; a test compares the table with the sources.
 */
export const ROLE_TABLE: readonly RoleTable[] = [
  {
    contract: 'sequencerPool',
    abi: sequencerPoolFunctions,
    functions: {
      slash: 'OPERATIONS',
      tombstone: 'COURT',
      pauseEntries: 'GUARDIAN',
      resumeEntries: 'GUARDIAN',
      setRewardReserve: 'PROTOCOL',
      setMinBond: 'PROTOCOL',
      setMaxStake: 'PROTOCOL',
    },
  },
  {
    contract: 'rewardReserve',
    abi: rewardReserveFunctions,
    functions: { setRewardPerBlock: 'OPERATIONS' },
  },
  {
    contract: 'liquidStaking',
    abi: liquidStakingFunctions,
    functions: {
      setDepositCap: 'PROTOCOL',
      setFees: 'PROTOCOL',
      setBufferTarget: 'PROTOCOL',
      setFeeReceiver: 'PROTOCOL',
      pauseEntries: 'GUARDIAN',
      resumeEntries: 'GUARDIAN',
    },
  },
  {
    contract: 'delegationRouter',
    abi: delegationRouterFunctions,
    functions: {
      approve: 'OPERATIONS',
      setCap: 'OPERATIONS',
      release: 'OPERATIONS',
      remove: 'OPERATIONS',
      lowerCap: 'GUARDIAN',
    },
  },
  {
    contract: 'ecosystemFund',
    abi: ecosystemFundFunctions,
    functions: {
      createStream: 'OPERATIONS',
      cancelStream: 'OPERATIONS',
      topUpReserve: 'OPERATIONS',
      createMilestoneGrant: 'OPERATIONS',
      cancelMilestoneGrant: 'OPERATIONS',
      replaceReviewer: 'OPERATIONS',
      forfeitDeposit: 'OPERATIONS',
      setSmallGrantCap: 'PROTOCOL',
      setSmallWindowCap: 'PROTOCOL',
      setGlobalCap: 'PROTOCOL',
      setGrantCap: 'PROTOCOL',
      setBucketCap: 'PROTOCOL',
      setRewardReserve: 'PROTOCOL',
    },
  },
  {
    contract: 'guardian',
    abi: guardianFunctions,
    functions: { renew: 'PROTOCOL' },
  },
];
