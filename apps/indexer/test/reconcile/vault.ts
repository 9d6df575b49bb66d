import { liquidStakingAbi, withdrawalQueueAbi } from '@metis-blitz/protocol';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { allOf } from '../allOf.ts';
import { everyone } from '../everyone.ts';
import { compare, type Reconciler } from './Comparison.ts';

/** Balances, rate, managed assets and the queue. */
export const vault: Reconciler = async (world, blockNumber) => {
  const { client, indexer, deployment } = world;
  const contract = {
    abi: liquidStakingAbi,
    address: deployment.contracts.liquidStaking,
    blockNumber,
  } as const;
  const queue = {
    abi: withdrawalQueueAbi,
    address: deployment.contracts.withdrawalQueue,
    blockNumber,
  } as const;
  const { same, result } = compare();

  const { data: protocol } = await queryIndexer(indexer, indexerRoutes.protocol);
  same('rate', protocol.rateRay, await client.readContract({ ...contract, functionName: 'rateRay' }));
  same(
    'supply',
    protocol.totalShares,
    await client.readContract({ ...contract, functionName: 'totalSupply' }),
  );
  same(
    'queued',
    protocol.queuedShares,
    await client.readContract({ ...contract, functionName: 'queuedShares' }),
  );
  same(
    'managed',
    protocol.tvl.liquid,
    await client.readContract({ ...contract, functionName: 'managedAssets' }),
  );

  await Promise.all(
    (await everyone(world)).map(async (who) => {
      const { data } = await queryIndexer(indexer, indexerRoutes.account, { params: { address: who } });
      const shares = await client.readContract({ ...contract, functionName: 'balanceOf', args: [who] });
      same(`shares of ${who}`, data.liquid.shares, shares);
      const delegate = await client.readContract({ ...contract, functionName: 'delegates', args: [who] });
      same(`liquid delegate of ${who}`, data.votes.liquidDelegate, delegate);
    }),
  );

  const { data: tickets } = await queryIndexer(indexer, indexerRoutes.tickets, { query: { limit: 1 } });
  const read = (functionName: 'waitingAssets' | 'claimableAssets' | 'lastTicketId' | 'lastFinalizedId') =>
    client.readContract({ ...queue, functionName });
  same('waiting', tickets.queue.waitingAssets, await read('waitingAssets'));
  same('claimable', tickets.queue.claimableAssets, await read('claimableAssets'));
  same('last ticket', tickets.queue.lastTicketId, await read('lastTicketId'));
  same('last finalised', tickets.queue.lastFinalizedId, await read('lastFinalizedId'));

  const STATUS = ['none', 'waiting', 'claimable', 'claimed'];
  await Promise.all(
    (await allOf(world, 'tickets')).map(async (row) => {
      const ticket = await client.readContract({ ...queue, functionName: 'ticket', args: [row.id] });
      same(`ticket ${row.id} status`, row.status, STATUS[ticket.status]);
      same(`ticket ${row.id} assets`, row.payout ?? row.assets, ticket.assets);
      same(`ticket ${row.id} time`, row.requestedAt, ticket.requestedAt);
      if (row.status === 'claimed') return;
      same(
        `ticket ${row.id} owner`,
        row.owner,
        await client.readContract({ ...queue, functionName: 'ownerOf', args: [row.id] }),
      );
    }),
  );
  return result();
};
