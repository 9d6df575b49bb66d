import { delegationRouterFunctions as abi } from '@metis-blitz/protocol/functions/delegationRouter';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** How the vault's stake stands at one sequencer: amounts in wei of METIS. */
export interface RoutedStake {
  sequencerId: bigint;
  assets: bigint;
  capAssets: bigint;
  capBps: number;
}

/** Where the vault's METIS works, and what is on its way back. */
export async function getRouter(
  client: Client,
  context: ReadContext,
): Promise<{
  stakes: readonly RoutedStake[];
  principal: { active: bigint; unbonding: bigint };
  openRequests: readonly bigint[];
  block: ReadBlock;
}> {
  const { contracts } = context;
  const on = { address: contracts.delegationRouter, abi } as const;
  const { values: head, block } = await readBatch(
    client,
    {
      ids: view({ ...on, functionName: 'approvedSequencers' }),
      principal: view({ ...on, functionName: 'principal' }),
      openRequests: view({ ...on, functionName: 'openRequests' }),
    },
    batchOptions(context),
  );
  const { values } = await readBatch(
    client,
    head.ids.map((id) => ({
      cap: view({ ...on, functionName: 'capOf', args: [id] }),
      assets: view({
        address: contracts.sequencerPool,
        abi: sequencerPoolFunctions,
        functionName: 'assetsOf',
        args: [id, contracts.delegationRouter],
      }),
    })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  const stakes = values.map(({ cap: [capAssets, capBps], assets }, index) => ({
    sequencerId: head.ids[index] ?? 0n,
    assets,
    capAssets,
    capBps,
  }));
  return {
    stakes,
    principal: { active: head.principal[0], unbonding: head.principal[1] },
    openRequests: head.openRequests,
    block,
  };
}
