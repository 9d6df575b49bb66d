import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { sequencerSetFunctions } from '@metis-blitz/protocol/functions/sequencerSet';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

export interface Epoch {
  number: bigint;
  signer: Address;
  /** 0 when the signer is nobody's here. */
  sequencerId: bigint;
  startBlock: bigint;
  /** Can lie before `startBlock`: the set took the epoch away before it began. */
  endBlock: bigint;
}

export interface EpochState {
  /** The epoch that the newest block belongs to: the set commits the next one ahead of time. */
  running: Epoch;
  /** Committed already, undefined until then. */
  next: Epoch | undefined;
  /** Blocks that are left of the running epoch after the newest. */
  blocksLeft: bigint;
  epochLength: bigint;
  /** Epochs that the set can no longer rewrite and nobody has settled yet. */
  pendingEpochs: bigint;
  block: ReadBlock;
}

/** Who sequences now, for how long, and who is next: from Metis' own record. */
export async function getEpoch(client: Client, context: ReadContext): Promise<EpochState> {
  const { contracts } = context;
  const set = { address: contracts.sequencerSet, abi: sequencerSetFunctions } as const;
  const pool = { address: contracts.sequencerPool, abi: sequencerPoolFunctions } as const;
  const { values: head, block } = await readBatch(
    client,
    {
      current: view({ ...set, functionName: 'currentEpochNumber' }),
      epochLength: view({ ...set, functionName: 'epochLength' }),
      pendingEpochs: view({ ...pool, functionName: 'pendingEpochs' }),
    },
    batchOptions(context),
  );
  const options = { ...batchOptions(context), blockNumber: block.number };

  const numbers = [head.current, ...(head.current > 0n ? [head.current - 1n] : [])];
  const { values: records } = await readBatch(
    client,
    numbers.map((number) => view({ ...set, functionName: 'epochs', args: [number] })),
    options,
  );
  const { values: ids } = await readBatch(
    client,
    records.map(([, signer]) => view({ ...pool, functionName: 'sequencerIdOf', args: [signer] })),
    options,
  );
  const [latest, before] = records.map(([number, signer, startBlock, endBlock], index) => ({
    number,
    signer,
    sequencerId: ids[index] ?? 0n,
    startBlock,
    endBlock,
  }));
  if (!latest) throw new Error('The sequencer set has no epoch.');

  const ahead = before !== undefined && block.number < latest.startBlock;
  const running = ahead ? before : latest;
  const left = running.endBlock - block.number;
  return {
    running,
    next: ahead ? latest : undefined,
    blocksLeft: left > 0n ? left : 0n,
    epochLength: head.epochLength,
    pendingEpochs: head.pendingEpochs,
    block,
  };
}
