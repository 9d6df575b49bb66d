import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address, Client } from 'viem';
import { zeroAddress } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** Votes in wei of METIS, times in unix seconds. */
export interface FundObjection {
  id: bigint;
  /** The votes of this moment count. */
  snapshot: number;
  /** From here on nobody can object. */
  endsAt: number;
  /** Votes that reject, and those raised so far. */
  bar: bigint;
  against: bigint;
  /** Whether `account` has objected. */
  objected: boolean;
}

/**
 * Objections to milestones and small grants.
 * @param account whose objection is asked for; nobody's unless told
 * @throws when an id has no objection
 */
export async function getObjections(
  client: Client,
  { ids, account = zeroAddress, ...context }: ReadContext & { ids: readonly bigint[]; account?: Address },
): Promise<{ objections: readonly FundObjection[]; block: ReadBlock }> {
  const on = { address: context.contracts.ecosystemFund, abi } as const;
  const { values, block } = await readBatch(
    client,
    ids.map((id) => ({
      objection: view({ ...on, functionName: 'objection', args: [id] }),
      objected: view({ ...on, functionName: 'hasObjected', args: [id, account] }),
    })),
    batchOptions(context),
  );
  const objections = values.map(({ objection, objected }, index) => ({
    ...objection,
    id: ids[index] ?? 0n,
    objected,
  }));
  return { objections, block };
}
