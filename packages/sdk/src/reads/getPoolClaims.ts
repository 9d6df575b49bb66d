import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import { type Address, type Client, getAbiItem } from 'viem';
import { getBlockNumber } from 'viem/actions';
import { batchOptions, type ReadContext } from './context.ts';
import { readBatch } from './readBatch.ts';
import { readLogs } from './readLogs.ts';
import { view } from './view.ts';

/** What the pool owes to people one by one, added up. Amounts in wei of METIS. */
export interface PoolClaims {
  /** Requests that nobody has withdrawn, matured ones at their frozen index. */
  unbonding: bigint;
  /** Settled rewards of delegators that nobody has claimed. */
  rewards: bigint;
  /** Of reporters of equivocation, not claimed. */
  bounties: bigint;
  /** How many were added up. */
  requests: number;
  delegations: number;
}

/** Views asked for in one call of Multicall3. */
const CHUNK = 400;

/**
 * Finds every delegation and every request by the pool's events, and asks the pool what each is worth at one block.
 * @param fromBlock the deployment's block
 */
export async function getPoolClaims(
  client: Client,
  { contracts, fromBlock, blockNumber }: ReadContext & { fromBlock: bigint },
): Promise<PoolClaims> {
  const address = contracts.sequencerPool;
  const toBlock = blockNumber ?? (await getBlockNumber(client, { cacheTime: 0 }));
  const range = { address, fromBlock, toBlock };
  const [delegated, moved, undelegated, granted] = await Promise.all([
    readLogs(client, { ...range, event: getAbiItem({ abi: sequencerPoolAbi, name: 'Delegated' }) }),
    readLogs(client, { ...range, event: getAbiItem({ abi: sequencerPoolAbi, name: 'Redelegated' }) }),
    readLogs(client, { ...range, event: getAbiItem({ abi: sequencerPoolAbi, name: 'Undelegated' }) }),
    readLogs(client, { ...range, event: getAbiItem({ abi: sequencerPoolAbi, name: 'BountyGranted' }) }),
  ]);
  const delegations = new Map<string, readonly [bigint, Address]>();
  const keep = (id: bigint, account: Address) => delegations.set(`${id} ${account}`, [id, account]);
  for (const { args } of delegated) keep(args.id, args.account);
  for (const { args } of moved) keep(args.toId, args.account);
  const reporters = [...new Set(granted.map(({ args }) => args.reporter))];
  const requests = [...new Set(undelegated.map(({ args }) => args.requestId))];

  const on = { address, abi } as const;
  const at = { ...batchOptions({ contracts }), blockNumber: toBlock };
  const rewards = await inChunks([...delegations.values()], (part) =>
    readBatch(
      client,
      part.map((args) => view({ ...on, functionName: 'pendingRewards', args })),
      at,
    ),
  );
  const unbonding = await inChunks(requests, (part) =>
    readBatch(
      client,
      part.map((id) => view({ ...on, functionName: 'unbondingAssets', args: [id] })),
      at,
    ),
  );
  const bounties = await inChunks(reporters, (part) =>
    readBatch(
      client,
      part.map((who) => view({ ...on, functionName: 'bountyOf', args: [who] })),
      at,
    ),
  );
  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
  return {
    unbonding: sum(unbonding),
    rewards: sum(rewards),
    bounties: sum(bounties),
    requests: unbonding.filter((assets) => assets > 0n).length,
    delegations: delegations.size,
  };
}

async function inChunks<Item>(
  items: readonly Item[],
  read: (part: readonly Item[]) => Promise<{ values: readonly bigint[] }>,
): Promise<readonly bigint[]> {
  const amounts: bigint[] = [];
  for (let from = 0; from < items.length; from += CHUNK) {
    amounts.push(...(await read(items.slice(from, from + CHUNK))).values);
  }
  return amounts;
}
