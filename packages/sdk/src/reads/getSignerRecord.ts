import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

export interface SignerRecord {
  /** The sequencer that the key serves or served, 0 when it never did. A key serves once. */
  sequencerId: bigint;
  /** Unix seconds of its rotation, 0 while it serves. */
  retiredAt: number;
  block: ReadBlock;
}

/** Whether a key has served, and whom: a key that has cannot register again. */
export async function getSignerRecord(
  client: Client,
  { signer, ...context }: ReadContext & { signer: Address },
): Promise<SignerRecord> {
  const on = { address: context.contracts.sequencerPool, abi } as const;
  const {
    values: [sequencerId, retiredAt],
    block,
  } = await readBatch(
    client,
    view({ ...on, functionName: 'signerRecord', args: [signer] }),
    batchOptions(context),
  );
  return { sequencerId, retiredAt, block };
}
