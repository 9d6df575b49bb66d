import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import { type Address, type Client, getAbiItem } from 'viem';
import { getBlockNumber } from 'viem/actions';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { readLogs } from './readLogs.ts';
import { view } from './view.ts';

/** A way out of a delegation. Amounts in wei, times in unix seconds. */
export interface Unbonding {
  id: bigint;
  sequencerId: bigint;
  shares: bigint;
  /** What it is worth now; fixed from `unlockAt` on. */
  assets: bigint;
  unlockAt: number;
}

/**
 * Open requests of an account, the next to unlock first. Found by its own `Undelegated` events, so no index is needed.
 * @param fromBlock where to begin to look: the deployment's block
 */
export async function getUnbondingRequests(
  client: Client,
  { account, fromBlock, ...context }: ReadContext & { account: Address; fromBlock: bigint },
): Promise<{ requests: readonly Unbonding[]; block: ReadBlock }> {
  const on = { address: context.contracts.sequencerPool, abi } as const;
  const logs = await readLogs(client, {
    address: on.address,
    event: getAbiItem({ abi: sequencerPoolAbi, name: 'Undelegated' }),
    args: { account },
    fromBlock,
    toBlock: context.blockNumber ?? (await getBlockNumber(client)),
  });
  // An undelegation that pays at once has no request: its id is 0.
  const ids = [...new Set(logs.map(({ args }) => args.requestId))].filter(
    (id) => id !== undefined && id > 0n,
  );

  const { values, block } = await readBatch(
    client,
    ids.map((id) => ({
      request: view({ ...on, functionName: 'unbondingRequest', args: [id] }),
      assets: view({ ...on, functionName: 'unbondingAssets', args: [id] }),
    })),
    batchOptions(context),
  );
  const requests = values
    .map(({ request, assets }, index) => ({
      id: ids[index] ?? 0n,
      sequencerId: request.sequencerId,
      shares: request.shares,
      assets,
      unlockAt: request.unlockAt,
    }))
    .filter(({ shares }) => shares > 0n)
    .sort((one, two) => one.unlockAt - two.unlockAt);
  return { requests, block };
}
