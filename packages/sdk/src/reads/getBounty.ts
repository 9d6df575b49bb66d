import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import { type Address, type Client, getAbiItem, type Hash } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { readLogs } from './readLogs.ts';
import { view } from './view.ts';

/** A report that the court found true, and what its sender is owed for it. */
export interface BountyGrant {
  sequencerId: bigint;
  /** In wei of METIS. */
  assets: bigint;
  /** Of the report. */
  transactionHash: Hash;
}

/** What an account can fetch with `claimBounty`. */
export interface Bounty {
  /** In wei of METIS. */
  assets: bigint;
  /** What it is for, newest first; their amounts add up to `assets`. Not searched while nothing is owed. */
  grants: readonly BountyGrant[];
  block: ReadBlock;
}

/**
 * Bounties of an account that it has not fetched, and for whose lies. A claim takes all of them, so what is owed is what
 * was granted since the last one: both are found by the account's own events, so no index is needed.
 * @param fromBlock where to begin to look: the deployment's block
 */
export async function getBounty(
  client: Client,
  { account, fromBlock, ...context }: ReadContext & { account: Address; fromBlock: bigint },
): Promise<Bounty> {
  const address = context.contracts.sequencerPool;
  const owed = view({ address, abi, functionName: 'bountyOf', args: [account] });
  const { values: assets, block } = await readBatch(client, owed, batchOptions(context));
  if (assets === 0n) return { assets, grants: [], block };

  const range = { address, args: { reporter: account }, fromBlock, toBlock: block.number };
  const [granted, claimed] = await Promise.all([
    readLogs(client, { ...range, event: getAbiItem({ abi: sequencerPoolAbi, name: 'BountyGranted' }) }),
    readLogs(client, { ...range, event: getAbiItem({ abi: sequencerPoolAbi, name: 'BountyClaimed' }) }),
  ]);
  const last = claimed.at(-1);
  const grants = granted
    .filter((grant) => !last || isAfter(grant, last))
    .map(({ args, transactionHash }) => ({ sequencerId: args.id, assets: args.assets, transactionHash }))
    .reverse();
  return { assets, grants, block };
}

interface Place {
  readonly blockNumber: bigint;
  readonly logIndex: number;
}

const isAfter = (one: Place, other: Place) =>
  one.blockNumber > other.blockNumber ||
  (one.blockNumber === other.blockNumber && one.logIndex > other.logIndex);
