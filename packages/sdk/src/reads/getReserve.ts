import { rewardReserveFunctions as abi } from '@metis-blitz/protocol/functions/rewardReserve';
import type { Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** Amounts in wei of METIS. */
export interface Reserve {
  balance: bigint;
  rewardPerBlock: bigint;
  /** Blocks that the balance pays at today's rate. */
  runway: bigint;
  /** No vote moves the rate out of it. */
  rewardPerBlockRange: { min: bigint; max: bigint };
  block: ReadBlock;
}

/** The METIS that block rewards are drawn from. */
export async function getReserve(client: Client, context: ReadContext): Promise<Reserve> {
  const on = { address: context.contracts.rewardReserve, abi } as const;
  const { values, block } = await readBatch(
    client,
    {
      balance: view({ ...on, functionName: 'balance' }),
      rewardPerBlock: view({ ...on, functionName: 'rewardPerBlock' }),
      runway: view({ ...on, functionName: 'runway' }),
      rewardPerBlockRange: {
        min: view({ ...on, functionName: 'MIN_REWARD_PER_BLOCK' }),
        max: view({ ...on, functionName: 'MAX_REWARD_PER_BLOCK' }),
      },
    },
    batchOptions(context),
  );
  return { ...values, block };
}
