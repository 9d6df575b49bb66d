import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** `SmallGrantStatus` of the contract, by number. */
export const smallGrantStatuses = [
  ...(['none', 'proposed', 'approved', 'enacted', 'paid', 'rejected', 'expired'] as const),
] as const;
export type SmallGrantStatus = (typeof smallGrantStatuses)[number];

/** Amounts in wei of METIS, times in unix seconds. */
export interface SmallGrant {
  id: bigint;
  bucketId: bigint;
  proposer: Address;
  recipient: Address;
  /** Of the block that was read. */
  status: SmallGrantStatus;
  assets: bigint;
  /** Still with the fund. */
  deposit: bigint;
  objectionId: bigint;
  /** From here on it cannot be enacted. */
  expiresAt: number;
  /** From here on the deposit can be fetched whatever became of the grant. */
  depositFreeAt: number;
}

/**
 * Small grants by id.
 * @param ids all of them unless told
 * @throws when an id has no grant
 */
export async function getSmallGrants(
  client: Client,
  { ids, ...context }: ReadContext & { ids?: readonly bigint[] },
): Promise<{ grants: readonly SmallGrant[]; block: ReadBlock }> {
  const on = { address: context.contracts.ecosystemFund, abi } as const;
  const { values: count, block } = await readBatch(
    client,
    view({ ...on, functionName: 'smallGrantCount' }),
    batchOptions(context),
  );

  const wanted = ids ?? Array.from({ length: Number(count) }, (_, index) => BigInt(index + 1));
  const { values } = await readBatch(
    client,
    wanted.map((id) => view({ ...on, functionName: 'smallGrant', args: [id] })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  const grants = values.map((grant, place) => ({
    ...grant,
    id: wanted[place] ?? 0n,
    status: smallGrantStatuses[grant.status] ?? 'none',
  }));
  return { grants, block };
}
