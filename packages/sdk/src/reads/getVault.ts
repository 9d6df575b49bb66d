import { delegationRouterFunctions } from '@metis-blitz/protocol/functions/delegationRouter';
import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import { withdrawalQueueFunctions } from '@metis-blitz/protocol/functions/withdrawalQueue';
import { type Client, zeroAddress } from 'viem';
import type { Price } from '../math/sharePrice.ts';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** Amounts in wei, rates in RAY, fees in basis points, times in unix seconds, lengths in seconds. */
export interface Vault {
  /** METIS per lsMETIS. */
  rateRay: bigint;
  totalSupply: bigint;
  totalAssets: bigint;
  managedAssets: bigint;
  /** Burned at request, and still bearing losses. */
  queuedShares: bigint;
  /** What all shares, queued ones included, are worth together: what `sharePrice` computes with. */
  price: Price;
  buffer: bigint;
  /** What an instant exit may take: the queue comes first. */
  freeBuffer: bigint;
  /** Asked for by tickets that wait. */
  waitingAssets: bigint;
  /** Owed to finalised tickets that nobody claimed. */
  claimableAssets: bigint;
  /** Places of the queue: waiting are those after `lastFinalizedId`. */
  lastTicketId: bigint;
  lastFinalizedId: bigint;
  principalActive: bigint;
  principalUnbonding: bigint;
  unvestedAssets: bigint;
  vestingEnd: number;
  /** Over which fresh profit vests. */
  vestingPeriod: number;
  lossToRecover: bigint;
  /** In force now; the range is from a full to an empty buffer. */
  exitFeeBps: number;
  exitFeeRange: { lowest: number; highest: number };
  harvestFeeBps: number;
  bufferTargetBps: number;
  depositCap: bigint;
  /** What can still be staked now: 0 while entries are paused. */
  entryRoom: bigint;
  entriesPausedUntil: number;
  minTicket: bigint;
  maxTicket: bigint;
  maxTicketsPerRequest: bigint;
  unbondingPeriod: number;
  block: ReadBlock;
}

/** The vault's books, price, fees and limits as of one block. */
export async function getVault(client: Client, context: ReadContext): Promise<Vault> {
  const { contracts } = context;
  const on = { address: contracts.liquidStaking, abi } as const;
  const queue = { address: contracts.withdrawalQueue, abi: withdrawalQueueFunctions } as const;
  const { values, block } = await readBatch(
    client,
    {
      rateRay: view({ ...on, functionName: 'rateRay' }),
      totalSupply: view({ ...on, functionName: 'totalSupply' }),
      totalAssets: view({ ...on, functionName: 'totalAssets' }),
      queuedShares: view({ ...on, functionName: 'queuedShares' }),
      managedAssets: view({ ...on, functionName: 'managedAssets' }),
      buffer: view({ ...on, functionName: 'buffer' }),
      freeBuffer: view({ ...on, functionName: 'freeBuffer' }),
      waitingAssets: view({ ...on, functionName: 'waitingAssets' }),
      claimableAssets: view({ ...queue, functionName: 'claimableAssets' }),
      lastTicketId: view({ ...queue, functionName: 'lastTicketId' }),
      lastFinalizedId: view({ ...queue, functionName: 'lastFinalizedId' }),
      principal: view({ ...on, functionName: 'principalAssets' }),
      unvestedAssets: view({ ...on, functionName: 'unvestedAssets' }),
      vestingEnd: view({ ...on, functionName: 'vestingEnd' }),
      vestingPeriod: view({ ...on, functionName: 'vestingPeriod' }),
      lossToRecover: view({ ...on, functionName: 'lossToRecover' }),
      exitFeeBps: view({ ...on, functionName: 'exitFeeBps' }),
      exitFeeRange: view({ ...on, functionName: 'exitFeeRange' }),
      harvestFeeBps: view({ ...on, functionName: 'harvestFeeBps' }),
      bufferTargetBps: view({ ...on, functionName: 'bufferTargetBps' }),
      depositCap: view({ ...on, functionName: 'depositCap' }),
      entryRoom: view({ ...on, functionName: 'maxDeposit', args: [zeroAddress] }),
      entriesPausedUntil: view({ ...on, functionName: 'entriesPausedUntil' }),
      minTicket: view({ ...on, functionName: 'minTicket' }),
      maxTicket: view({ ...on, functionName: 'maxTicket' }),
      maxTicketsPerRequest: view({ ...on, functionName: 'MAX_TICKETS_PER_REQUEST' }),
      unbondingPeriod: view({
        address: contracts.delegationRouter,
        abi: delegationRouterFunctions,
        functionName: 'unbondingPeriod',
      }),
    },
    batchOptions(context),
  );
  const { principal, exitFeeRange, unbondingPeriod, ...rest } = values;
  return {
    ...rest,
    price: { assets: rest.managedAssets, shares: rest.totalSupply + rest.queuedShares },
    exitFeeRange: { lowest: exitFeeRange[0], highest: exitFeeRange[1] },
    principalActive: principal[0],
    principalUnbonding: principal[1],
    unbondingPeriod: Number(unbondingPeriod),
    block,
  };
}
