import { delegationRouterFunctions } from '@metis-blitz/protocol/functions/delegationRouter';
import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** What both ways out give for the same shares. Amounts in wei of METIS. */
export interface WithdrawalPreview {
  /** At once, after the fee. */
  now: bigint;
  /** The fee of leaving at once. */
  fee: bigint;
  /** By the queue: the most a ticket pays; less if the price falls before its turn. */
  later: bigint;
  /** Unix seconds at which the METIS for it should be back: an estimate. */
  laterAt: number;
  /** Assets of tickets before it. */
  assetsAhead: bigint;
  block: ReadBlock;
}

/** @param shares lsMETIS in wei */
export async function previewWithdrawal(
  client: Client,
  { shares, ...context }: ReadContext & { shares: bigint },
): Promise<WithdrawalPreview> {
  const { contracts } = context;
  const on = { address: contracts.liquidStaking, abi } as const;
  const { values, block } = await readBatch(
    client,
    {
      now: view({ ...on, functionName: 'previewRedeem', args: [shares] }),
      later: view({ ...on, functionName: 'convertToAssets', args: [shares] }),
      assetsAhead: view({ ...on, functionName: 'waitingAssets' }),
      buffer: view({ ...on, functionName: 'buffer' }),
    },
    batchOptions(context),
  );
  const needed = values.assetsAhead + values.later;
  const missing = needed > values.buffer ? needed - values.buffer : 0n;
  const { values: maturity } = await readBatch(
    client,
    view({
      address: contracts.delegationRouter,
      abi: delegationRouterFunctions,
      functionName: 'maturityOf',
      args: [missing],
    }),
    { ...batchOptions(context), blockNumber: block.number },
  );
  return {
    now: values.now,
    fee: values.later - values.now,
    later: values.later,
    laterAt: Math.max(maturity, block.timestamp),
    assetsAhead: values.assetsAhead,
    block,
  };
}
