import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import { type Client, hexToString } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

export interface FundBucket {
  id: bigint;
  name: string;
  /** Wei of METIS, not promised. */
  balance: bigint;
  /** Promised and not paid. */
  committed: bigint;
  paid: bigint;
  /** What may be promised in one window, and what is left of it now. */
  windowCap: bigint;
  windowLeft: bigint;
  /** The most that a vote may raise `windowCap` to. */
  windowCapMaximum: bigint;
}

export interface Fund {
  buckets: readonly FundBucket[];
  globalCap: bigint;
  globalCapMaximum: bigint;
  globalWindowLeft: bigint;
  grantCap: bigint;
  grantCapMaximum: bigint;
  /** Seconds. */
  globalWindow: number;
  bucketWindow: number;
  incomeBucket: bigint;
  streamCount: bigint;
  milestoneGrantCount: bigint;
  smallGrantCount: bigint;
  /** Wei of METIS: the limits of small grants, and what a proposer leaves. */
  smallGrantCap: bigint;
  smallWindowCap: bigint;
  smallWindowLeft: bigint;
  smallGrantDeposit: bigint;
  /** Seconds from proposal to Expired, and until no vote can take the deposit. */
  smallGrantLifetime: number;
  depositHold: number;
  depositsHeld: bigint;
  /** Seconds in which stakers may object, and the share of all votes that rejects. */
  objectionPeriod: number;
  objectionBps: number;
  /** Seconds after a deadline in which a reviewer may still answer. */
  reviewPeriod: number;
  /** Wei of METIS of total voting power that wakes the fund. */
  bootstrapStake: bigint;
  /** Seconds. */
  bootstrapPeriod: number;
  /** Unix seconds from which on the fund pays; 0 while it sleeps. */
  opensAt: number;
  block: ReadBlock;
}

/** The ecosystem fund: buckets and the limits that hold whatever a vote says. */
export async function getFund(client: Client, context: ReadContext): Promise<Fund> {
  const on = { address: context.contracts.ecosystemFund, abi } as const;
  const { values: head, block } = await readBatch(
    client,
    {
      bucketCount: view({ ...on, functionName: 'bucketCount' }),
      globalCap: view({ ...on, functionName: 'globalCap' }),
      globalCapMaximum: view({ ...on, functionName: 'globalCapMaximum' }),
      globalWindowLeft: view({ ...on, functionName: 'globalWindowLeft' }),
      grantCap: view({ ...on, functionName: 'grantCap' }),
      grantCapMaximum: view({ ...on, functionName: 'grantCapMaximum' }),
      globalWindow: view({ ...on, functionName: 'globalWindow' }),
      bucketWindow: view({ ...on, functionName: 'bucketWindow' }),
      incomeBucket: view({ ...on, functionName: 'incomeBucket' }),
      streamCount: view({ ...on, functionName: 'streamCount' }),
      milestoneGrantCount: view({ ...on, functionName: 'milestoneGrantCount' }),
      smallGrantCount: view({ ...on, functionName: 'smallGrantCount' }),
      smallGrantCap: view({ ...on, functionName: 'smallGrantCap' }),
      smallWindowCap: view({ ...on, functionName: 'smallWindowCap' }),
      smallWindowLeft: view({ ...on, functionName: 'smallWindowLeft' }),
      smallGrantDeposit: view({ ...on, functionName: 'smallGrantDeposit' }),
      smallGrantLifetime: view({ ...on, functionName: 'smallGrantLifetime' }),
      depositHold: view({ ...on, functionName: 'depositHold' }),
      depositsHeld: view({ ...on, functionName: 'depositsHeld' }),
      objectionPeriod: view({ ...on, functionName: 'objectionPeriod' }),
      objectionBps: view({ ...on, functionName: 'objectionBps' }),
      reviewPeriod: view({ ...on, functionName: 'reviewPeriod' }),
      bootstrapStake: view({ ...on, functionName: 'bootstrapStake' }),
      bootstrapPeriod: view({ ...on, functionName: 'bootstrapPeriod' }),
      opensAt: view({ ...on, functionName: 'opensAt' }),
    },
    batchOptions(context),
  );

  const ids = Array.from({ length: Number(head.bucketCount) }, (_, index) => BigInt(index));
  const { values: buckets } = await readBatch(
    client,
    ids.map((id) => ({
      bucket: view({ ...on, functionName: 'bucket', args: [id] }),
      windowLeft: view({ ...on, functionName: 'bucketWindowLeft', args: [id] }),
      windowCapMaximum: view({ ...on, functionName: 'bucketCapMaximum', args: [id] }),
    })),
    { ...batchOptions(context), blockNumber: block.number },
  );

  const { bucketCount: _, ...limits } = head;
  return {
    ...limits,
    buckets: buckets.map(({ bucket: { name, ...amounts }, windowLeft, windowCapMaximum }, index) => ({
      id: BigInt(index),
      name: hexToString(name, { size: 32 }),
      ...amounts,
      windowLeft,
      windowCapMaximum,
    })),
    block,
  };
}
