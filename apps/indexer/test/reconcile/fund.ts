import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { hexToString } from 'viem';
import { allOf } from '../allOf.ts';
import { compare, type Reconciler } from './Comparison.ts';

const STATUS = ['none', 'active', 'cancelled', 'completed'];

/** Buckets, windows, streams, and the registry of decisions. */
export const fund: Reconciler = async (world, blockNumber) => {
  const { client, indexer, deployment } = world;
  const contract = {
    abi: ecosystemFundAbi,
    address: deployment.contracts.ecosystemFund,
    blockNumber,
  } as const;
  const { same, result } = compare();
  const { data } = await queryIndexer(indexer, indexerRoutes.fund);
  const left = (cap: bigint, used: bigint) => (used < cap ? cap - used : 0n);

  same(
    'buckets',
    data.buckets.length,
    await client.readContract({ ...contract, functionName: 'bucketCount' }),
  );
  same('global cap', data.global.cap, await client.readContract({ ...contract, functionName: 'globalCap' }));
  same('grant cap', data.grantCap, await client.readContract({ ...contract, functionName: 'grantCap' }));
  const globalLeft = await client.readContract({ ...contract, functionName: 'globalWindowLeft' });
  same('global window', left(data.global.cap, data.global.used), globalLeft);

  for (const row of data.buckets) {
    const chain = await client.readContract({ ...contract, functionName: 'bucket', args: [row.id] });
    const bucketLeft = await client.readContract({
      ...contract,
      functionName: 'bucketWindowLeft',
      args: [row.id],
    });
    same(`bucket ${row.id} name`, row.name, hexToString(chain.name, { size: 32 }));
    same(`bucket ${row.id} balance`, row.balance, chain.balance);
    same(`bucket ${row.id} committed`, row.committed, chain.committed);
    same(`bucket ${row.id} paid`, row.paid, chain.paid);
    same(`bucket ${row.id} cap`, row.windowCap, chain.windowCap);
    same(`bucket ${row.id} window`, left(row.windowCap, row.windowUsed), bucketLeft);
  }

  const streams = await allOf(world, 'streams', { limit: 2 });
  same('streams', streams.length, await client.readContract({ ...contract, functionName: 'streamCount' }));
  for (const row of streams) {
    const chain = await client.readContract({ ...contract, functionName: 'stream', args: [row.id] });
    same(`stream ${row.id} bucket`, row.bucketId, chain.bucketId);
    same(`stream ${row.id} recipient`, row.recipient, chain.recipient);
    same(`stream ${row.id} status`, row.status, STATUS[chain.status]);
    same(`stream ${row.id} assets`, row.assets, chain.assets);
    same(`stream ${row.id} claimed`, row.claimed, chain.claimed);
    same(`stream ${row.id} start`, row.start, chain.start);
    same(`stream ${row.id} cliff`, row.cliff, chain.cliff);
    if (row.status !== 'cancelled') same(`stream ${row.id} end`, row.end, chain.end);
    same(`stream ${row.id} came from a vote`, row.proposal !== null, true);
  }

  const decisions = await allOf(world, 'decisions', { limit: 2 });
  const promised = decisions.reduce((sum, { assets }) => sum + assets, 0n);
  const returned = data.totals.funded - data.totals.balance - data.totals.committed - data.totals.paid;
  same('nothing is lost', returned, 0n);
  same('every promise has its decision', promised >= data.totals.committed + data.totals.paid, true);
  return result();
};
