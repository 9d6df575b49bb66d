import { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import { governorFunctions } from '@metis-blitz/protocol/functions/governor';
import { liquidStakingFunctions } from '@metis-blitz/protocol/functions/liquidStaking';
import { rewardReserveFunctions } from '@metis-blitz/protocol/functions/rewardReserve';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { timelockFunctions } from '@metis-blitz/protocol/functions/timelock';
import { type FigureWords, figureWords } from '@metis-blitz/sdk/words';
import type { Contracts } from './context.ts';
import { type GovernorName, governorAddress } from './governorAddress.ts';
import { type View, view } from './view.ts';

export type ParameterUnit = 'metis' | 'bps' | 'seconds';

/** A figure that governance can move: who moves it, where it is read, and what it cannot pass. */
export interface ParameterPlace {
  /** Steady name: `sequencerPool.minBond`, `ecosystemFund.bucketCap.2`. */
  key: string;
  label: string;
  unit: ParameterUnit;
  /** Whose vote moves it. */
  governor: GovernorName;
  now: View<unknown>;
  /** Bounds that hold whatever a vote says. Of a pair in one view the first is the least, the second the most. */
  min?: View<unknown> | bigint;
  max?: View<unknown> | bigint;
  bounds?: View<unknown>;
}

/**
 * Every figure that a vote can move.
 * @param buckets how many the fund has
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`)
 */
export function parameters(
  contracts: Contracts,
  buckets: number,
  words: FigureWords = figureWords,
): readonly ParameterPlace[] {
  return [
    ...fundParameters(contracts, buckets, words),
    ...vaultParameters(contracts, words),
    ...poolParameters(contracts, words),
    ...governorParameters(contracts, 'protocol', words),
    ...governorParameters(contracts, 'operations', words),
    timelockParameter(contracts, 'protocol', words),
    timelockParameter(contracts, 'operations', words),
  ];
}

function fundParameters(contracts: Contracts, buckets: number, words: FigureWords): ParameterPlace[] {
  const on = { address: contracts.ecosystemFund, abi: ecosystemFundFunctions } as const;
  const cap = { unit: 'metis', governor: 'protocol' } as const;
  return [
    {
      ...cap,
      key: 'ecosystemFund.globalCap',
      label: words.fund.globalCap,
      now: view({ ...on, functionName: 'globalCap' }),
      max: view({ ...on, functionName: 'globalCapMaximum' }),
    },
    {
      ...cap,
      key: 'ecosystemFund.grantCap',
      label: words.fund.grantCap,
      now: view({ ...on, functionName: 'grantCap' }),
      max: view({ ...on, functionName: 'grantCapMaximum' }),
    },
    {
      ...cap,
      key: 'ecosystemFund.smallGrantCap',
      label: words.fund.smallGrantCap,
      now: view({ ...on, functionName: 'smallGrantCap' }),
      max: view({ ...on, functionName: 'smallGrantCapMaximum' }),
    },
    {
      ...cap,
      key: 'ecosystemFund.smallWindowCap',
      label: words.fund.smallWindowCap,
      now: view({ ...on, functionName: 'smallWindowCap' }),
      max: view({ ...on, functionName: 'smallWindowCapMaximum' }),
    },
    ...Array.from({ length: buckets }, (_, id) => ({
      ...cap,
      key: `ecosystemFund.bucketCap.${id}`,
      label: words.fund.bucketCap(id),
      now: view({ ...on, functionName: 'bucket', args: [BigInt(id)] }),
      max: view({ ...on, functionName: 'bucketCapMaximum', args: [BigInt(id)] }),
    })),
  ];
}

function vaultParameters({ liquidStaking: address }: Contracts, words: FigureWords): ParameterPlace[] {
  const on = { address, abi: liquidStakingFunctions } as const;
  const range = view({ ...on, functionName: 'exitFeeRange' });
  const maxExit = view({ ...on, functionName: 'MAX_EXIT_FEE_BPS' });
  return [
    {
      key: 'liquidStaking.depositCap',
      label: words.vault.depositCap,
      unit: 'metis',
      governor: 'protocol',
      now: view({ ...on, functionName: 'depositCap' }),
      max: 2n ** 96n - 1n,
    },
    {
      key: 'liquidStaking.harvestFeeBps',
      label: words.vault.harvestFee,
      unit: 'bps',
      governor: 'protocol',
      now: view({ ...on, functionName: 'harvestFeeBps' }),
      max: view({ ...on, functionName: 'MAX_HARVEST_FEE_BPS' }),
    },
    {
      key: 'liquidStaking.exitFeeBps',
      label: words.vault.exitFee,
      unit: 'bps',
      governor: 'protocol',
      now: range,
      max: range,
    },
    {
      key: 'liquidStaking.maxExitFeeBps',
      label: words.vault.maxExitFee,
      unit: 'bps',
      governor: 'protocol',
      now: range,
      min: range,
      max: maxExit,
    },
    {
      key: 'liquidStaking.bufferTargetBps',
      label: words.vault.bufferTarget,
      unit: 'bps',
      governor: 'protocol',
      now: view({ ...on, functionName: 'bufferTargetBps' }),
      max: view({ ...on, functionName: 'MAX_BUFFER_TARGET_BPS' }),
    },
  ];
}

function poolParameters({ sequencerPool, rewardReserve }: Contracts, words: FigureWords): ParameterPlace[] {
  const pool = { address: sequencerPool, abi: sequencerPoolFunctions } as const;
  const reserve = { address: rewardReserve, abi: rewardReserveFunctions } as const;
  const minBond = view({ ...pool, functionName: 'minBond' });
  const maxStake = view({ ...pool, functionName: 'maxStake' });
  return [
    {
      key: 'sequencerPool.minBond',
      label: words.pool.minBond,
      unit: 'metis',
      governor: 'protocol',
      now: minBond,
      min: view({ ...pool, functionName: 'MIN_BOND_FLOOR' }),
      max: maxStake,
    },
    {
      key: 'sequencerPool.maxStake',
      label: words.pool.maxStake,
      unit: 'metis',
      governor: 'protocol',
      now: maxStake,
      min: minBond,
      max: view({ ...pool, functionName: 'MAX_STAKE_CEILING' }),
    },
    {
      key: 'rewardReserve.rewardPerBlock',
      label: words.pool.reward,
      unit: 'metis',
      governor: 'operations',
      now: view({ ...reserve, functionName: 'rewardPerBlock' }),
      min: view({ ...reserve, functionName: 'MIN_REWARD_PER_BLOCK' }),
      max: view({ ...reserve, functionName: 'MAX_REWARD_PER_BLOCK' }),
    },
  ];
}

function governorParameters(
  contracts: Contracts,
  governor: GovernorName,
  words: FigureWords,
): ParameterPlace[] {
  const on = { address: governorAddress(contracts, governor), abi: governorFunctions } as const;
  const name = words.governors[governor];
  return [
    {
      key: `${governor}Governor.votingDelay`,
      label: name.delay,
      unit: 'seconds',
      governor,
      now: view({ ...on, functionName: 'votingDelay' }),
      bounds: view({ ...on, functionName: 'votingDelayBounds' }),
    },
    {
      key: `${governor}Governor.votingPeriod`,
      label: name.period,
      unit: 'seconds',
      governor,
      now: view({ ...on, functionName: 'votingPeriod' }),
      bounds: view({ ...on, functionName: 'votingPeriodBounds' }),
    },
    {
      key: `${governor}Governor.proposalThreshold`,
      label: name.threshold,
      unit: 'metis',
      governor,
      now: view({ ...on, functionName: 'proposalThreshold' }),
      bounds: view({ ...on, functionName: 'proposalThresholdBounds' }),
    },
    {
      key: `${governor}Governor.quorum`,
      label: name.quorum,
      unit: 'bps',
      governor,
      now: view({ ...on, functionName: 'quorumNumerator' }),
      min: view({ ...on, functionName: 'MIN_QUORUM_BPS' }),
      max: view({ ...on, functionName: 'MAX_QUORUM_BPS' }),
    },
  ];
}

function timelockParameter(contracts: Contracts, governor: GovernorName, words: FigureWords): ParameterPlace {
  const address = governor === 'protocol' ? contracts.protocolTimelock : contracts.operationsTimelock;
  const on = { address, abi: timelockFunctions } as const;
  return {
    key: `${governor}Timelock.delay`,
    label: words.governors[governor].timelock,
    unit: 'seconds',
    governor,
    now: view({ ...on, functionName: 'getMinDelay' }),
    min: view({ ...on, functionName: 'delayFloor' }),
    max: view({ ...on, functionName: 'delayCeiling' }),
  };
}
