import { db } from 'ponder:api';
import { proposal } from 'ponder:schema';
import type { Route } from '@metis-blitz/sdk/indexer';
import { desc } from 'ponder';
import { z } from 'zod';
import { atomFeed } from '../../../lib/atomFeed.ts';
import { deployment } from '../read/deployment.ts';
import { immutables } from '../read/immutables.ts';
import { proposalBody } from '../read/proposalBody.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

const NEWEST = 50;

const route = {
  path: '/proposals.atom',
  summary: 'Proposals of both governors as a feed',
  params: z.object({}),
  query: z.object({}),
  answer: z.object({ data: z.unknown() }),
} satisfies Route;

export const proposalsFeed = endpoint(route, async ({ read }) => {
  const fixed = await immutables();
  const { rows, block } = await read({
    rows: list(proposal, (row) => db.select(row).from(proposal).orderBy(desc(proposal.id)).limit(NEWEST)),
  });
  const entries = rows.map((row) => {
    const { title, state } = proposalBody(row, block, fixed);
    return {
      id: `urn:metis-blitz:${deployment().chainId}:${row.governor}:${row.proposalId}`,
      title: `${title} (${state})`,
      author: row.proposer,
      published: Number(row.createdAt),
      updated: Number(row.executedAt ?? row.canceledAt ?? row.queuedAt ?? row.createdAt),
      content: row.description,
    };
  });
  return {
    text: atomFeed({
      id: `urn:metis-blitz:${deployment().chainId}:proposals`,
      title: 'Metis Blitz proposals',
      updated: Number(block.timestamp),
      entries,
    }),
    type: 'application/atom+xml; charset=utf-8',
  };
});
