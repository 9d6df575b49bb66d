import { governorFunctions } from '@metis-blitz/protocol/functions/governor';
import { timelockFunctions } from '@metis-blitz/protocol/functions/timelock';
import type { Contracts } from '../reads/context.ts';
import type { Parameter } from '../reads/getParameters.ts';
import { request, type TransactionRequest } from './request.ts';
import { setBucketCap } from './setBucketCap.ts';
import { setBufferTarget } from './setBufferTarget.ts';
import { setDepositCap } from './setDepositCap.ts';
import { setFees } from './setFees.ts';
import { setGlobalCap } from './setGlobalCap.ts';
import { setGrantCap } from './setGrantCap.ts';
import { setMaxStake } from './setMaxStake.ts';
import { setMinBond } from './setMinBond.ts';
import { setRewardPerBlock } from './setRewardPerBlock.ts';
import { setSmallGrantCap } from './setSmallGrantCap.ts';
import { setSmallWindowCap } from './setSmallWindowCap.ts';

/**
 * The governed call that moves one parameter. Fees are set together: those not named stay as they are now.
 * @param to the new figure, in the parameter's unit
 * @param now all parameters as they are
 * @throws for a key that is no parameter
 */
export function changeParameter(
  contracts: Contracts,
  { key, to, now }: { key: string; to: bigint; now: readonly Parameter[] },
): TransactionRequest {
  const [contract = '', name = '', part = ''] = key.split('.');
  if (contract === 'protocolGovernor' || contract === 'operationsGovernor') {
    return governorSetting(contracts[contract], name, to);
  }
  if (contract === 'protocolTimelock' || contract === 'operationsTimelock') {
    return request({
      action: 'updateDelay',
      to: contracts[contract],
      abi: timelockFunctions,
      functionName: 'updateDelay',
      args: [to],
    });
  }
  const fee = (of: string) =>
    Number(`liquidStaking.${of}` === key ? to : figureOf(now, `liquidStaking.${of}`));
  switch (`${contract}.${name}`) {
    case 'ecosystemFund.globalCap':
      return setGlobalCap(contracts, { newCap: to });
    case 'ecosystemFund.grantCap':
      return setGrantCap(contracts, { newCap: to });
    case 'ecosystemFund.smallGrantCap':
      return setSmallGrantCap(contracts, { cap: to });
    case 'ecosystemFund.smallWindowCap':
      return setSmallWindowCap(contracts, { cap: to });
    case 'ecosystemFund.bucketCap':
      return setBucketCap(contracts, { bucketId: BigInt(part), newCap: to });
    case 'liquidStaking.depositCap':
      return setDepositCap(contracts, { cap: to });
    case 'liquidStaking.harvestFeeBps':
    case 'liquidStaking.exitFeeBps':
    case 'liquidStaking.maxExitFeeBps':
      return setFees(contracts, {
        harvestFeeBps: fee('harvestFeeBps'),
        exitFeeBps: fee('exitFeeBps'),
        maxExitFeeBps: fee('maxExitFeeBps'),
      });
    case 'liquidStaking.bufferTargetBps':
      return setBufferTarget(contracts, { targetBps: Number(to) });
    case 'sequencerPool.minBond':
      return setMinBond(contracts, { assets: to });
    case 'sequencerPool.maxStake':
      return setMaxStake(contracts, { assets: to });
    case 'rewardReserve.rewardPerBlock':
      return setRewardPerBlock(contracts, { rate: to });
    default:
      throw new Error(`There is no parameter ${key}.`);
  }
}

function figureOf(now: readonly Parameter[], key: string): bigint {
  const found = now.find((parameter) => parameter.key === key);
  if (!found) throw new Error(`There is no parameter ${key}.`);
  return found.value;
}

function governorSetting(to: Contracts['protocolGovernor'], name: string, value: bigint): TransactionRequest {
  const on = { to, abi: governorFunctions } as const;
  switch (name) {
    case 'votingDelay':
      return request({
        ...on,
        action: 'setVotingDelay',
        functionName: 'setVotingDelay',
        args: [Number(value)],
      });
    case 'votingPeriod':
      return request({
        ...on,
        action: 'setVotingPeriod',
        functionName: 'setVotingPeriod',
        args: [Number(value)],
      });
    case 'proposalThreshold':
      return request({
        ...on,
        action: 'setProposalThreshold',
        functionName: 'setProposalThreshold',
        args: [value],
      });
    case 'quorum':
      return request({ ...on, action: 'updateQuorum', functionName: 'updateQuorumNumerator', args: [value] });
    default:
      throw new Error(`There is no parameter ${name} of a governor.`);
  }
}
