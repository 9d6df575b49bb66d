import { sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import { getContractEvents } from 'viem/actions';
import type { IndexReader, Item } from '../IndexReader.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';

/** Metis' record of who sequenced, what was settled of it, and the uptime that follows. */
export const epochs: Part = {
  name: 'epochs and uptime',
  async slices(index) {
    const ids = (await index.all('sequencers')).map(({ id }) => id);
    return [record, ...ids.map(uptime)];
  },
};

const record: Slice = async (index) => {
  const rows = await index.all('epochs');
  return async (chain) => {
    const { client, same } = chain;
    const set = setAt(chain);
    const pool = poolAt(chain);
    const current = await client.readContract({ ...set, functionName: 'currentEpochNumber' });
    const lastSettled = await client.readContract({ ...pool, functionName: 'lastSettledEpoch' });
    // The record began before the deployment, which is where an index begins: until an event it has no epoch.
    const since = { fromBlock: BigInt(chain.deployment.blockNumber), toBlock: chain.blockNumber };
    if (rows[0]) same('newest epoch', rows[0].id, current);
    else same('epochs committed', 0, (await getContractEvents(client, { ...told(set), ...since })).length);
    const settled = rows.find((row) => row.settled);
    if (settled) same('newest settled', settled.id, lastSettled);
    else {
      const paid = { ...told(pool), eventName: 'EpochSettled', ...since } as const;
      same('epochs settled', 0, (await getContractEvents(client, paid)).length);
    }
    await Promise.all(rows.map((row) => epoch(chain, row)));
  };
};

/** Logs are asked for over blocks, not at one. */
const told = <Abi, Address>({ abi, address }: { abi: Abi; address: Address }) => ({ abi, address });

async function epoch(chain: ChainAt, row: Item<'epochs'>): Promise<void> {
  const { client, same } = chain;
  const [[number, signer, startBlock, endBlock], id] = await Promise.all([
    client.readContract({ ...setAt(chain), functionName: 'epochs', args: [row.id] }),
    client.readContract({ ...poolAt(chain), functionName: 'sequencerIdOf', args: [row.signer] }),
  ]);
  same(`epoch ${row.id} number`, row.id, number);
  same(`epoch ${row.id} signer`, row.signer, signer);
  same(`epoch ${row.id} start`, row.startBlock, startBlock);
  same(`epoch ${row.id} end`, row.endBlock, endBlock);
  same(`epoch ${row.id} sequencer`, row.sequencerId ?? 0n, id);
}

const uptime =
  (id: bigint): Slice =>
  async (index: IndexReader) => {
    const params = { id };
    const own = await index.all('sequencerEpochs', { params });
    const detail = await index.ask('sequencer', { params });
    const paid = await index.all('sequencerRewards', { params });
    return async ({ blockNumber, same }) => {
      const since = new Map(detail.signers.map(({ signer, from }) => [signer, from]));
      const over = own.filter(
        ({ endBlock, committedAt, signer }) =>
          endBlock < blockNumber && committedAt >= (since.get(signer) ?? Number.POSITIVE_INFINITY),
      );
      const begun = over.filter(({ startBlock, endBlock }) => endBlock >= startBlock);
      const sum = (part: (row: Item<'epochs'>) => bigint) =>
        begun.reduce((total, row) => total + part(row), 0n);
      const produced = sum(({ startBlock, endBlock }) => endBlock - startBlock + 1n);
      const given = sum(({ startBlock, assignedEndBlock }) => assignedEndBlock - startBlock + 1n);
      same(`epochs of sequencer ${id}`, detail.uptime.epochs, over.length);
      same(`blocks produced by sequencer ${id}`, detail.uptime.producedBlocks, produced);
      same(`blocks given to sequencer ${id}`, detail.uptime.assignedBlocks, given);
      same(`epochs paid to sequencer ${id}`, paid.length, own.filter(({ settled }) => settled).length);
    };
  };

function setAt({ deployment, blockNumber }: ChainAt) {
  return { abi: sequencerSetAbi, address: deployment.contracts.sequencerSet, blockNumber } as const;
}

function poolAt({ deployment, blockNumber }: ChainAt) {
  return { abi: sequencerPoolAbi, address: deployment.contracts.sequencerPool, blockNumber } as const;
}
