import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address, Client, Hex } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** `MilestoneStatus` of the contract, by number. */
export const milestoneStatuses = [
  ...(['none', 'pending', 'submitted', 'accepted', 'payable'] as const),
  ...(['paid', 'rejected', 'expired', 'cancelled'] as const),
] as const;
export type MilestoneStatus = (typeof milestoneStatuses)[number];

export interface FundMilestone {
  /** From 0. */
  index: bigint;
  /** Wei of METIS. */
  assets: bigint;
  /** Unix seconds: the last one in which evidence may be submitted. */
  deadline: number;
  /** Of the block that was read. */
  status: MilestoneStatus;
  /** 0 until accepted. */
  objectionId: bigint;
  evidenceHash: Hex;
}

export interface MilestoneGrant {
  id: bigint;
  bucketId: bigint;
  recipient: Address;
  reviewer: Address;
  /** Wei of METIS, of all milestones. */
  assets: bigint;
  milestones: readonly FundMilestone[];
}

/**
 * Milestone grants by id.
 * @param ids all of them unless told
 * @throws when an id has no grant
 */
export async function getMilestoneGrants(
  client: Client,
  { ids, ...context }: ReadContext & { ids?: readonly bigint[] },
): Promise<{ grants: readonly MilestoneGrant[]; block: ReadBlock }> {
  const on = { address: context.contracts.ecosystemFund, abi } as const;
  const { values: count, block } = await readBatch(
    client,
    view({ ...on, functionName: 'milestoneGrantCount' }),
    batchOptions(context),
  );

  const wanted = ids ?? Array.from({ length: Number(count) }, (_, index) => BigInt(index + 1));
  const { values } = await readBatch(
    client,
    wanted.map((id) => ({
      grant: view({ ...on, functionName: 'milestoneGrant', args: [id] }),
      milestones: view({ ...on, functionName: 'milestonesOf', args: [id] }),
    })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  const grants = values.map(({ grant, milestones }, place) => ({
    ...grant,
    id: wanted[place] ?? 0n,
    milestones: milestones.map((milestone, index) => ({
      ...milestone,
      index: BigInt(index),
      status: milestoneStatuses[milestone.status] ?? 'none',
    })),
  }));
  return { grants, block };
}
