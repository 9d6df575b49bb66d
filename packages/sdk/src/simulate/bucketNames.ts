import { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Client } from 'viem';
import { batchOptions, type ReadContext } from '../reads/context.ts';
import { readBatch } from '../reads/readBatch.ts';
import { view } from '../reads/view.ts';
import { bucketName } from './facts.ts';

/** Names of the fund's buckets, and the block they were read at. */
export async function bucketNames(client: Client, context: ReadContext) {
  const on = { address: context.contracts.ecosystemFund, abi: ecosystemFundFunctions } as const;
  const { values: count, block } = await readBatch(
    client,
    view({ ...on, functionName: 'bucketCount' }),
    batchOptions(context),
  );
  const ids = Array.from({ length: Number(count) }, (_, index) => BigInt(index));
  const { values } = await readBatch(
    client,
    ids.map((id) => view({ ...on, functionName: 'bucket', args: [id] })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  return { buckets: values.map(({ name }) => bucketName(name)), block };
}
