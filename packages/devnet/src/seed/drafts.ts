import { DAY, METIS } from '@metis-blitz/deploy';
import {
  delegationRouterAbi,
  ecosystemFundAbi,
  liquidStakingAbi,
  rewardReserveAbi,
  sequencerPoolAbi,
} from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Address, encodeFunctionData, keccak256, toHex } from 'viem';
import { developmentAccount } from '../accounts/developmentAccounts.ts';

type Contracts = Deployment['contracts'];

export interface DecisionText {
  context: string;
  impact: string;
  alternatives: string;
}

export interface DraftCall {
  to: Contracts['ecosystemFund'];
  data: `0x${string}`;
}

/** Which bucket of the fund, in the order of the profile. */
export const BUCKET = {
  mining: 0n,
  liquidStaking: 1n,
  builders: 2n,
  publicGoods: 3n,
  operations: 4n,
} as const;

/** Calls that proposals of the local world make. Amounts in whole METIS, times in unix seconds. */
export function callsOf({ contracts }: { contracts: Contracts }) {
  const fund = { to: contracts.ecosystemFund, abi: ecosystemFundAbi } as const;
  const wei = (amount: number) => BigInt(amount) * METIS;

  return {
    stream(input: {
      bucket: bigint;
      recipient: number;
      amount: number;
      start: number;
      cliffDays: number;
      days: number;
      decision: DecisionText;
    }): DraftCall {
      const { bucket, recipient, amount, start, cliffDays, days, decision } = input;
      const { address } = developmentAccount(recipient);
      const cliff = start + cliffDays * DAY;
      const end = start + days * DAY;
      const args = [bucket, address, wei(amount), start, cliff, end, decision] as const;
      return { to: fund.to, data: encodeFunctionData({ ...fund, functionName: 'createStream', args }) };
    },

    /** Each milestone is due so many days after the one before. */
    milestoneGrant(input: {
      bucket: bigint;
      recipient: number;
      reviewer: number;
      amounts: readonly number[];
      start: number;
      daysEach: number;
      decision: DecisionText;
    }): DraftCall {
      const { bucket, recipient, reviewer, amounts, start, daysEach, decision } = input;
      const milestones = amounts.map((amount, i) => ({
        assets: wei(amount),
        deadline: start + (i + 1) * daysEach * DAY,
      }));
      const people = [developmentAccount(recipient).address, developmentAccount(reviewer).address] as const;
      const args = [bucket, ...people, milestones, decision] as const;
      return {
        to: fund.to,
        data: encodeFunctionData({ ...fund, functionName: 'createMilestoneGrant', args }),
      };
    },

    cancelMilestoneGrant: (id: bigint): DraftCall => ({
      to: fund.to,
      data: encodeFunctionData({ ...fund, functionName: 'cancelMilestoneGrant', args: [id] }),
    }),

    cancelStream: (id: bigint): DraftCall => ({
      to: fund.to,
      data: encodeFunctionData({ ...fund, functionName: 'cancelStream', args: [id] }),
    }),

    forfeitDeposit: (id: bigint, proposer: Address, depositFreeAt: number): DraftCall => ({
      to: fund.to,
      data: encodeFunctionData({
        ...fund,
        functionName: 'forfeitDeposit',
        args: [id, proposer, depositFreeAt],
      }),
    }),

    topUpReserve: (bucket: bigint, amount: number, decision: DecisionText): DraftCall => ({
      to: fund.to,
      data: encodeFunctionData({
        ...fund,
        functionName: 'topUpReserve',
        args: [bucket, wei(amount), decision],
      }),
    }),

    /** An absolute and a relative cap of the vault's stake with one sequencer. */
    approveSequencer: (id: bigint, cap: number, capBps: number): DraftCall => ({
      to: contracts.delegationRouter,
      data: encodeFunctionData({
        abi: delegationRouterAbi,
        functionName: 'approve',
        args: [id, wei(cap), capBps],
      }),
    }),

    slash: (id: bigint, percent: number, evidence: string): DraftCall => ({
      to: contracts.sequencerPool,
      data: encodeFunctionData({
        abi: sequencerPoolAbi,
        functionName: 'slash',
        args: [id, (BigInt(percent) * METIS) / 100n, keccak256(toHex(evidence))],
      }),
    }),

    /** @param rate in wei of METIS */
    setRewardPerBlock: (rate: bigint): DraftCall => ({
      to: contracts.rewardReserve,
      data: encodeFunctionData({ abi: rewardReserveAbi, functionName: 'setRewardPerBlock', args: [rate] }),
    }),

    setDepositCap: (cap: number): DraftCall => ({
      to: contracts.liquidStaking,
      data: encodeFunctionData({ abi: liquidStakingAbi, functionName: 'setDepositCap', args: [wei(cap)] }),
    }),

    setBufferTarget: (bps: number): DraftCall => ({
      to: contracts.liquidStaking,
      data: encodeFunctionData({ abi: liquidStakingAbi, functionName: 'setBufferTarget', args: [bps] }),
    }),
  };
}
