import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** Amounts in wei. */
export interface Delegation {
  sequencerId: bigint;
  shares: bigint;
  assets: bigint;
  /** Of what is settled. */
  pendingRewards: bigint;
  /** Unix seconds until which it cannot redelegate, past or 0 when it can. */
  lockedUntil: number;
}

/** Where an account delegates and what it can claim there: sequencers without either are left out. */
export async function getDelegations(
  client: Client,
  { account, ...context }: ReadContext & { account: Address },
): Promise<{ delegations: readonly Delegation[]; block: ReadBlock }> {
  const on = { address: context.contracts.sequencerPool, abi } as const;
  const { values: count, block } = await readBatch(
    client,
    view({ ...on, functionName: 'sequencerCount' }),
    batchOptions(context),
  );
  const ids = Array.from({ length: Number(count) }, (_, index) => BigInt(index + 1));
  const { values } = await readBatch(
    client,
    ids.map((id) => ({
      shares: view({ ...on, functionName: 'sharesOf', args: [id, account] }),
      assets: view({ ...on, functionName: 'assetsOf', args: [id, account] }),
      pendingRewards: view({ ...on, functionName: 'pendingRewards', args: [id, account] }),
      lockedUntil: view({ ...on, functionName: 'redelegationLockedUntil', args: [id, account] }),
    })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  const delegations = values
    .map((value, index) => ({ sequencerId: ids[index] ?? 0n, ...value }))
    .filter(({ shares, pendingRewards }) => shares > 0n || pendingRewards > 0n);
  return { delegations, block };
}
