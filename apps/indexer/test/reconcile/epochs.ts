import { sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { allOf } from '../allOf.ts';
import { compare, type Reconciler } from './Comparison.ts';

/** Metis' record, and what was settled of it. */
export const epochs: Reconciler = async (world, blockNumber) => {
  const { client, deployment } = world;
  const set = { abi: sequencerSetAbi, address: deployment.contracts.sequencerSet, blockNumber } as const;
  const pool = { abi: sequencerPoolAbi, address: deployment.contracts.sequencerPool, blockNumber } as const;
  const { same, result } = compare();

  const rows = await allOf(world, 'epochs', { limit: 40 });
  const current = await client.readContract({ ...set, functionName: 'currentEpochNumber' });
  const lastSettled = await client.readContract({ ...pool, functionName: 'lastSettledEpoch' });
  same('newest epoch', rows[0]?.id, current);
  same('newest settled', rows.find(({ settled }) => settled)?.id, lastSettled);

  await Promise.all(
    rows.map(async (row) => {
      const [number, signer, startBlock, endBlock] = await client.readContract({
        ...set,
        functionName: 'epochs',
        args: [row.id],
      });
      same(`epoch ${row.id} number`, row.id, number);
      same(`epoch ${row.id} signer`, row.signer, signer);
      same(`epoch ${row.id} start`, row.startBlock, startBlock);
      same(`epoch ${row.id} end`, row.endBlock, endBlock);
      const id = await client.readContract({ ...pool, functionName: 'sequencerIdOf', args: [signer] });
      same(`epoch ${row.id} sequencer`, row.sequencerId ?? 0n, id);
    }),
  );

  for (const { id, uptime } of await allOf(world, 'sequencers')) {
    const own = await allOf(world, 'sequencerEpochs', { params: { id }, limit: 50 });
    const { data } = await queryIndexer(world.indexer, indexerRoutes.sequencer, { params: { id } });
    const since = new Map(data.signers.map(({ signer, from }) => [signer, from]));
    const over = own.filter(({ endBlock, committedAt, signer }) => {
      return endBlock < blockNumber && committedAt >= (since.get(signer) ?? Number.POSITIVE_INFINITY);
    });
    const begun = over.filter(({ startBlock, endBlock }) => endBlock >= startBlock);
    const sum = (part: (row: (typeof own)[number]) => bigint) =>
      begun.reduce((total, row) => total + part(row), 0n);
    same(`epochs of ${id}`, uptime.epochs, BigInt(over.length));
    same(
      `blocks produced by ${id}`,
      uptime.producedBlocks,
      sum(({ startBlock, endBlock }) => endBlock - startBlock + 1n),
    );
    const given = sum(({ startBlock, assignedEndBlock }) => assignedEndBlock - startBlock + 1n);
    same(`blocks given to ${id}`, uptime.assignedBlocks, given);

    const paid = await allOf(world, 'sequencerRewards', { params: { id }, limit: 50 });
    same(`epochs paid to ${id}`, paid.length, BigInt(own.filter(({ settled }) => settled).length));
  }
  return result();
};
