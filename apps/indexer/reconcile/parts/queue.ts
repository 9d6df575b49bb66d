import { withdrawalQueueAbi } from '@metis-blitz/protocol';
import type { IndexReader, Item } from '../IndexReader.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';

const STATUS = ['none', 'waiting', 'claimable', 'claimed'];
const TICKETS = 100;

/** The withdrawal queue: its sums, and every ticket. */
export const queue: Part = {
  name: 'queue and tickets',
  async slices(index) {
    const ids = (await index.all('tickets')).map(({ id }) => id);
    const slices: Slice[] = [sums];
    for (let at = 0; at < ids.length; at += TICKETS)
      slices.push(tickets(new Set(ids.slice(at, at + TICKETS))));
    return slices;
  },
};

const sums: Slice = async (index) => {
  const { queue: row } = await index.ask('tickets', { query: { limit: 1 } });
  return async (chain) => {
    const read = (functionName: 'waitingAssets' | 'claimableAssets' | 'lastTicketId' | 'lastFinalizedId') =>
      chain.client.readContract({ ...contractAt(chain), functionName });
    await Promise.all([
      read('waitingAssets').then((value) => chain.same('waiting assets', row.waitingAssets, value)),
      read('claimableAssets').then((value) => chain.same('claimable assets', row.claimableAssets, value)),
      read('lastTicketId').then((value) => chain.same('last ticket', row.lastTicketId, value)),
      read('lastFinalizedId').then((value) => chain.same('last finalised', row.lastFinalizedId, value)),
    ]);
  };
};

const tickets =
  (ids: ReadonlySet<bigint>): Slice =>
  async (index: IndexReader) => {
    const all = await index.all('tickets');
    const rows = all.filter(({ id }) => ids.has(id));
    return async (chain) => {
      await Promise.all(rows.map((row) => ticket(chain, row)));
    };
  };

async function ticket(chain: ChainAt, row: Item<'tickets'>): Promise<void> {
  const contract = contractAt(chain);
  const args = [row.id] as const;
  const { status, assets, requestedAt } = await chain.client.readContract({
    ...contract,
    functionName: 'ticket',
    args,
  });
  chain.same(`ticket ${row.id} status`, row.status, STATUS[status]);
  chain.same(`ticket ${row.id} assets`, row.payout ?? row.assets, assets);
  chain.same(`ticket ${row.id} requested at`, row.requestedAt, requestedAt);
  if (row.status === 'claimed') return;
  const owner = await chain.client.readContract({ ...contract, functionName: 'ownerOf', args });
  chain.same(`ticket ${row.id} owner`, row.owner, owner);
}

function contractAt({ deployment, blockNumber }: ChainAt) {
  return { abi: withdrawalQueueAbi, address: deployment.contracts.withdrawalQueue, blockNumber } as const;
}
