import { sequencerPoolFunctions as pool } from '@metis-blitz/protocol/functions/sequencerPool';
import { getFund, getMilestoneGrants, getObjections, getSmallGrants, getStreams } from '@metis-blitz/sdk';
import type { IndexerData } from '@metis-blitz/sdk/indexer';
import type { Address } from 'viem';
import { z } from 'zod';
import type { IndexReader } from '../IndexReader.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';
import { amount, who } from '../stored.ts';

const line = z.object({
  account: who,
  kind: z.string(),
  assets: amount.nullable(),
  streamId: amount.nullable(),
  milestoneGrantId: amount.nullable(),
  milestoneIndex: amount.nullable(),
  smallGrantId: amount.nullable(),
});
type Line = z.output<typeof line>;
type Kind = IndexerData<'accountHistory'>['items'][number]['kind'];

/** What people are told that they did and were paid, added up, is what the contracts remember of it. */
export const history: Part = {
  name: 'histories of people',
  slices: async () => [paid, deposits, objections, bounties],
};

const linesOf = (index: IndexReader, ...kinds: Kind[]) => index.rows('activitys', line, { kind: kinds });
const sumOf = (lines: readonly Line[]) => lines.reduce((sum, { assets }) => sum + (assets ?? 0n), 0n);

/** Streams, milestones and small grants: each METIS that left stands in its recipient's history. */
const paid: Slice = async (index) => {
  const lines = await linesOf(index, 'stream-claimed', 'milestone-claimed', 'small-grant-claimed');
  return async (at) => {
    const [{ streams }, { grants }, { grants: small }] = await Promise.all([
      getStreams(at.client, moment(at)),
      getMilestoneGrants(at.client, moment(at)),
      getSmallGrants(at.client, moment(at)),
    ]);
    const told = (what: string, recipient: Address, mine: readonly Line[], assets: bigint) => {
      at.same(`${what} in histories`, sumOf(mine), assets);
      for (const { account } of mine) at.same(`${what} in the history of`, account, recipient);
    };
    for (const { id, recipient, claimed } of streams) {
      const mine = lines.filter(({ streamId }) => streamId === id);
      told(`claimed of stream ${id}`, recipient, mine, claimed);
    }
    for (const { id, recipient, milestones } of grants)
      for (const { index: place, status, assets } of milestones) {
        const mine = lines.filter((one) => one.milestoneGrantId === id && one.milestoneIndex === place);
        told(`milestone ${place} of grant ${id}`, recipient, mine, status === 'paid' ? assets : 0n);
      }
    for (const { id, recipient, status, assets } of small) {
      const mine = lines.filter(({ smallGrantId }) => smallGrantId === id);
      told(`small grant ${id}`, recipient, mine, status === 'paid' ? assets : 0n);
    }
  };
};

/** Put down, less what came back or was lost, is what the fund still holds: of each grant and of all. */
const deposits: Slice = async (index) => {
  const put = await linesOf(index, 'small-grant-proposed');
  const gone = await linesOf(index, 'deposit-returned', 'deposit-forfeited');
  return async (at) => {
    const { grants } = await getSmallGrants(at.client, moment(at));
    for (const { id, proposer, deposit } of grants) {
      const of = (lines: readonly Line[]) => lines.filter(({ smallGrantId }) => smallGrantId === id);
      at.same(`deposit of small grant ${id} in histories`, sumOf(of(put)) - sumOf(of(gone)), deposit);
      at.same(`proposer of small grant ${id} in histories`, of(put)[0]?.account, proposer);
    }
    const { depositsHeld } = await getFund(at.client, moment(at));
    at.same('deposits in histories', sumOf(put) - sumOf(gone), depositsHeld);
  };
};

const objections: Slice = async (index) => {
  const lines = await linesOf(index, 'objected');
  return async (at) => {
    const [{ grants }, { grants: small }] = await Promise.all([
      getMilestoneGrants(at.client, moment(at)),
      getSmallGrants(at.client, moment(at)),
    ]);
    const asked = [
      ...grants.flatMap(({ id, milestones }) =>
        milestones.map(({ index: place, objectionId }) => ({
          objectionId,
          mine: lines.filter((one) => one.milestoneGrantId === id && one.milestoneIndex === place),
        })),
      ),
      ...small.map(({ id, objectionId }) => ({
        objectionId,
        mine: lines.filter(({ smallGrantId }) => smallGrantId === id),
      })),
    ].filter(({ objectionId }) => objectionId !== 0n);
    const ids = asked.map(({ objectionId }) => objectionId);
    const { objections: onChain } = await getObjections(at.client, { ...moment(at), ids });
    for (const [place, { objectionId, mine }] of asked.entries())
      at.same(`objection ${objectionId} in histories`, sumOf(mine), onChain[place]?.against);
    const counted = asked.reduce((sum, { mine }) => sum + mine.length, 0);
    at.same('each objection in a history is against something', counted, lines.length);
  };
};

/** Earned, less what was fetched, is what the pool owes. */
const bounties: Slice = async (index) => {
  const earned = await linesOf(index, 'bounty-granted');
  const fetched = await linesOf(index, 'bounty-claimed');
  const reporters = new Set([...earned, ...fetched].map(({ account }) => account));
  return async ({ client, blockNumber, deployment, same }) => {
    const contract = { abi: pool, address: deployment.contracts.sequencerPool, blockNumber } as const;
    await Promise.all(
      [...reporters].map(async (reporter) => {
        const of = (lines: readonly Line[]) => lines.filter(({ account }) => account === reporter);
        const owed = await client.readContract({ ...contract, functionName: 'bountyOf', args: [reporter] });
        same(`bounty of ${reporter}`, sumOf(of(earned)) - sumOf(of(fetched)), owed);
      }),
    );
  };
};

const moment = ({ deployment, blockNumber }: ChainAt) => ({ contracts: deployment.contracts, blockNumber });
