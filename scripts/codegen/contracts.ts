/** Where generated names come from: `key` names files and exports, `contract` the artifact. */
export interface ContractEntry {
  key: string;
  contract: string;
  /** Names the parameters that the contract leaves unnamed. */
  interfaceName?: string;
}

export const contracts: readonly ContractEntry[] = [
  { key: 'accessManager', contract: 'AccessManager' },
  { key: 'wMetis', contract: 'WMETIS' },
  { key: 'sequencerSet', contract: 'MetisSequencerSet', interfaceName: 'ISequencerSet' },
  { key: 'rewardReserve', contract: 'RewardReserve', interfaceName: 'IRewardReserve' },
  { key: 'sequencerPool', contract: 'SequencerPool', interfaceName: 'ISequencerPool' },
  // The half of the pool that operators and governance reach through it; people call the pool.
  { key: 'sequencerOffice', contract: 'SequencerOffice', interfaceName: 'ISequencerPool' },
  { key: 'withdrawalQueue', contract: 'WithdrawalQueue', interfaceName: 'IWithdrawalQueue' },
  { key: 'delegationRouter', contract: 'DelegationRouter', interfaceName: 'IDelegationRouter' },
  { key: 'liquidStaking', contract: 'LiquidStaking', interfaceName: 'ILiquidStaking' },
  { key: 'stakeVotes', contract: 'StakeVotes', interfaceName: 'IStakeVotes' },
  { key: 'timelock', contract: 'BlitzTimelock' },
  { key: 'governor', contract: 'BlitzGovernor' },
  { key: 'ecosystemFund', contract: 'EcosystemFund', interfaceName: 'IEcosystemFund' },
  { key: 'guardian', contract: 'Guardian' },
  { key: 'equivocationCourt', contract: 'EquivocationCourt', interfaceName: 'IEquivocationCourt' },
  { key: 'multicall3', contract: 'Multicall3' },
];
