import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { hexToString } from 'viem';
import type { IndexReader, Item } from '../IndexReader.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';

const STATUS = ['none', 'active', 'cancelled', 'completed'];
const left = (cap: bigint, used: bigint) => (used < cap ? cap - used : 0n);

/** Buckets, windows, commitments, streams, and that no money is lost between them. */
export const fund: Part = {
  name: 'fund',
  slices: async () => [books, streams],
};

const books: Slice = async (index: IndexReader) => {
  const data = await index.ask('fund');
  const decisions = await index.all('decisions');
  return async (chain) => {
    const { client, same } = chain;
    const contract = contractAt(chain);
    const read = (functionName: 'bucketCount' | 'globalCap' | 'grantCap' | 'globalWindowLeft') =>
      client.readContract({ ...contract, functionName });
    same('buckets', data.buckets.length, await read('bucketCount'));
    same('global cap', data.global.cap, await read('globalCap'));
    same('grant cap', data.grantCap, await read('grantCap'));
    same('global window left', left(data.global.cap, data.global.used), await read('globalWindowLeft'));
    await Promise.all(data.buckets.map((row) => bucket(chain, row)));

    const { funded, balance, committed, paid } = data.totals;
    same('funded and accounted for', funded, balance + committed + paid);
    const promised = decisions.reduce((sum, { assets }) => sum + assets, 0n);
    same('every promise has its decision', promised >= committed + paid, true);
  };
};

interface Bucket {
  id: bigint;
  name: string;
  balance: bigint;
  committed: bigint;
  paid: bigint;
  windowCap: bigint;
  windowUsed: bigint;
}

async function bucket(chain: ChainAt, row: Bucket): Promise<void> {
  const contract = contractAt(chain);
  const args = [row.id] as const;
  const [record, room] = await Promise.all([
    chain.client.readContract({ ...contract, functionName: 'bucket', args }),
    chain.client.readContract({ ...contract, functionName: 'bucketWindowLeft', args }),
  ]);
  chain.same(`bucket ${row.id} name`, row.name, hexToString(record.name, { size: 32 }));
  chain.same(`bucket ${row.id} balance`, row.balance, record.balance);
  chain.same(`bucket ${row.id} committed`, row.committed, record.committed);
  chain.same(`bucket ${row.id} paid`, row.paid, record.paid);
  chain.same(`bucket ${row.id} cap`, row.windowCap, record.windowCap);
  chain.same(`bucket ${row.id} window left`, left(row.windowCap, row.windowUsed), room);
}

const streams: Slice = async (index) => {
  const rows = await index.all('streams');
  return async (chain) => {
    const count = await chain.client.readContract({ ...contractAt(chain), functionName: 'streamCount' });
    chain.same('streams', rows.length, count);
    await Promise.all(rows.map((row) => stream(chain, row)));
  };
};

async function stream(chain: ChainAt, row: Item<'streams'>): Promise<void> {
  const record = await chain.client.readContract({
    ...contractAt(chain),
    functionName: 'stream',
    args: [row.id],
  });
  const { same } = chain;
  same(`stream ${row.id} bucket`, row.bucketId, record.bucketId);
  same(`stream ${row.id} recipient`, row.recipient, record.recipient);
  same(`stream ${row.id} status`, row.status, STATUS[record.status]);
  same(`stream ${row.id} assets`, row.assets, record.assets);
  same(`stream ${row.id} claimed`, row.claimed, record.claimed);
  same(`stream ${row.id} start`, row.start, record.start);
  same(`stream ${row.id} cliff`, row.cliff, record.cliff);
  if (row.status !== 'cancelled') same(`stream ${row.id} end`, row.end, record.end);
  same(`stream ${row.id} came from a vote`, row.proposal !== null, true);
}

function contractAt({ deployment, blockNumber }: ChainAt) {
  return { abi: ecosystemFundAbi, address: deployment.contracts.ecosystemFund, blockNumber } as const;
}
