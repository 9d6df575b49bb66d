import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address, Client } from 'viem';
import { toAssetsDown } from '../math/rayMath.ts';
import { ray, shares } from '../units/units.ts';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

export const sequencerStatuses = ['none', 'active', 'jailed', 'exiting', 'exited', 'tombstoned'] as const;
export type SequencerStatus = (typeof sequencerStatuses)[number];

/** Amounts in wei of METIS, commissions in basis points, times in unix seconds. */
export interface Sequencer {
  id: bigint;
  operator: Address;
  signer: Address;
  rewardRecipient: Address;
  status: SequencerStatus;
  commissionBps: number;
  /** An announced rise and when it takes effect; 0 when there is none. */
  pendingCommissionBps: number;
  commissionEffectiveAt: number;
  bond: bigint;
  bondLeaving: bigint;
  bondUnlockAt: number;
  /** Of all its delegators. */
  delegated: bigint;
  activeShares: bigint;
  unbondingShares: bigint;
  unbonding: bigint;
  indexRay: bigint;
  /** The largest delegation that it takes now. */
  room: bigint;
  /** Whether its bond covers every delegator against two slashes of one period. */
  isFull: boolean;
  operatorRewards: bigint;
  rewardPerShareRay: bigint;
  /** The zero address when the role is offered to nobody. */
  pendingOperator: Address;
  /** Last slash by operations, 0 when there was none. */
  slashedAt: number;
}

export interface Pool {
  sequencers: readonly Sequencer[];
  minBond: bigint;
  maxStake: bigint;
  totalDelegated: bigint;
  totalBonded: bigint;
  /** Seconds. */
  unbondingPeriod: number;
  bucketSize: number;
  pendingEpochs: bigint;
  entriesPausedUntil: number;
  minDelegation: bigint;
  maxCommissionBps: number;
  /** More pending epochs than this must be settled before an entry. */
  maxInlineEpochs: bigint;
  /** Taken by slashes and not yet sent to the fund. */
  slashedAssets: bigint;
  block: ReadBlock;
}

/** Every sequencer with what the chain knows of it, and the rules of the pool, as of one block. */
export async function getSequencers(client: Client, context: ReadContext): Promise<Pool> {
  const on = { address: context.contracts.sequencerPool, abi } as const;
  const { values: head, block } = await readBatch(
    client,
    {
      sequencerCount: view({ ...on, functionName: 'sequencerCount' }),
      minBond: view({ ...on, functionName: 'minBond' }),
      maxStake: view({ ...on, functionName: 'maxStake' }),
      totalDelegated: view({ ...on, functionName: 'totalDelegated' }),
      totalBonded: view({ ...on, functionName: 'totalBonded' }),
      unbondingPeriod: view({ ...on, functionName: 'unbondingPeriod' }),
      bucketSize: view({ ...on, functionName: 'bucketSize' }),
      pendingEpochs: view({ ...on, functionName: 'pendingEpochs' }),
      entriesPausedUntil: view({ ...on, functionName: 'entriesPausedUntil' }),
      minDelegation: view({ ...on, functionName: 'MIN_DELEGATION' }),
      maxCommissionBps: view({ ...on, functionName: 'MAX_COMMISSION_BPS' }),
      maxInlineEpochs: view({ ...on, functionName: 'MAX_INLINE_EPOCHS' }),
      slashedAssets: view({ ...on, functionName: 'slashedAssets' }),
    },
    batchOptions(context),
  );
  const ids = Array.from({ length: Number(head.sequencerCount) }, (_, index) => BigInt(index + 1));
  const { values } = await readBatch(
    client,
    ids.map((id) => ({
      info: view({ ...on, functionName: 'sequencer', args: [id] }),
      room: view({ ...on, functionName: 'room', args: [id] }),
      isFull: view({ ...on, functionName: 'isFull', args: [id] }),
    })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  const sequencers = values.map(({ info, room, isFull }, index) => ({
    ...info,
    id: ids[index] ?? 0n,
    status: sequencerStatuses[info.status] ?? 'none',
    delegated: toAssetsDown(shares(info.activeShares), ray(info.indexRay)),
    unbonding: toAssetsDown(shares(info.unbondingShares), ray(info.indexRay)),
    room,
    isFull,
  }));
  const { sequencerCount: _, unbondingPeriod, bucketSize, ...rules } = head;
  return {
    ...rules,
    unbondingPeriod: Number(unbondingPeriod),
    bucketSize: Number(bucketSize),
    sequencers,
    block,
  };
}
