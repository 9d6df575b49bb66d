/** Where generated names come from: `key` names files and exports, `contract` the artifact. */
export interface ContractEntry {
  key: string;
  contract: string;
  /** Names what the contract leaves unnamed; stands in for it as long as it is not written. */
  interfaceName?: string;
}

export const contracts: readonly ContractEntry[] = [
  { key: 'accessManager', contract: 'AccessManager' },
  { key: 'wMetis', contract: 'WMETIS' },
  { key: 'sequencerSet', contract: 'MetisSequencerSet', interfaceName: 'ISequencerSet' },
  { key: 'rewardReserve', contract: 'RewardReserve', interfaceName: 'IRewardReserve' },
  { key: 'sequencerPool', contract: 'SequencerPool', interfaceName: 'ISequencerPool' },
  { key: 'withdrawalQueue', contract: 'WithdrawalQueue', interfaceName: 'IWithdrawalQueue' },
  { key: 'delegationRouter', contract: 'DelegationRouter', interfaceName: 'IDelegationRouter' },
  { key: 'liquidStaking', contract: 'LiquidStaking', interfaceName: 'ILiquidStaking' },
  { key: 'stakeVotes', contract: 'StakeVotes', interfaceName: 'IStakeVotes' },
  { key: 'timelock', contract: 'BlitzTimelock' },
  { key: 'governor', contract: 'BlitzGovernor' },
  { key: 'ecosystemFund', contract: 'EcosystemFund', interfaceName: 'IEcosystemFund' },
  { key: 'guardian', contract: 'Guardian' },
  { key: 'multicall3', contract: 'Multicall3' },
];
