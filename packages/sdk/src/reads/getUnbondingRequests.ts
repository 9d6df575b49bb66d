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
  /** Free to be withdrawn. */
  matured: boolean;
}

/**
 * Open requests of an account, the next to unlock first. Found by its own `Undelegated` events, so no index is needed.
 * @param fromBlock where to begin to look: the deployment's block
 * @param ids of requests when an index knows them: then no events are searched
 */
export async function getUnbondingRequests(
  client: Client,
  {
    account,
    fromBlock,
    ids,
    ...context
  }: ReadContext & { account: Address; fromBlock: bigint; ids?: readonly bigint[] | undefined },
): Promise<{ requests: readonly Unbonding[]; block: ReadBlock }> {
  const on = { address: context.contracts.sequencerPool, abi } as const;
  const wanted = ids ?? (await requestIdsOf(client, { ...context, account, fromBlock }));

  const { values, block } = await readBatch(
    client,
    wanted.map((id) => ({
      request: view({ ...on, functionName: 'unbondingRequest', args: [id] }),
      assets: view({ ...on, functionName: 'unbondingAssets', args: [id] }),
    })),
    batchOptions(context),
  );
  const requests = values
    .map(({ request, assets }, index) => ({
      id: wanted[index] ?? 0n,
      sequencerId: request.sequencerId,
      shares: request.shares,
      assets,
      unlockAt: request.unlockAt,
      matured: request.unlockAt <= block.timestamp,
    }))
    .filter(({ shares }) => shares > 0n)
    .sort((one, two) => one.unlockAt - two.unlockAt);
  return { requests, block };
}

async function requestIdsOf(
  client: Client,
  { contracts, account, fromBlock, blockNumber }: ReadContext & { account: Address; fromBlock: bigint },
): Promise<readonly bigint[]> {
  const logs = await readLogs(client, {
    address: contracts.sequencerPool,
    event: getAbiItem({ abi: sequencerPoolAbi, name: 'Undelegated' }),
    args: { account },
    fromBlock,
    toBlock: blockNumber ?? (await getBlockNumber(client, { cacheTime: 0 })),
  });
  return [...new Set(logs.map(({ args }) => args.requestId))];
}
