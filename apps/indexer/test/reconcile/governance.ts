import { governorAbi, liquidStakingAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import { proposalStates } from '@metis-blitz/sdk';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { keccak256, toHex } from 'viem';
import { allOf } from '../allOf.ts';
import type { IndexedWorld } from '../indexedWorld.ts';
import { compare, type Reconciler } from './Comparison.ts';

type Same = ReturnType<typeof compare>['same'];
type Proposal = Awaited<ReturnType<typeof allOf<'proposals'>>>[number];

/** Proposals in every state, their tallies, and who votes with what. */
export const governance: Reconciler = async (world, blockNumber) => {
  const { client, deployment } = world;
  const { same, result } = compare();
  const proposals = await allOf(world, 'proposals', { limit: 4 });
  for (const row of proposals) await proposal(world, blockNumber, row, same);

  const liquid = { abi: liquidStakingAbi, address: deployment.contracts.liquidStaking, blockNumber } as const;
  const pool = { abi: sequencerPoolAbi, address: deployment.contracts.sequencerPool, blockNumber } as const;
  await Promise.all(
    (await allOf(world, 'delegates', { limit: 3 })).map(async (row) => {
      const args = [row.address] as const;
      same(
        `liquid votes of ${row.address}`,
        row.liquidVotes,
        await client.readContract({ ...liquid, functionName: 'getVotes', args }),
      );
      same(
        `pool votes of ${row.address}`,
        row.poolVotes,
        await client.readContract({ ...pool, functionName: 'getVotes', args }),
      );
    }),
  );
  return result();
};

async function proposal(world: IndexedWorld, blockNumber: bigint, row: Proposal, same: Same): Promise<void> {
  const { client, indexer } = world;
  const contract = { abi: governorAbi, address: row.governorAddress, blockNumber } as const;
  const args = [row.id] as const;
  const named = (what: string) => `${row.governor} proposal ${row.id} ${what}`;

  const state = await client.readContract({ ...contract, functionName: 'state', args });
  same(named('state'), row.state, proposalStates[state]);
  const [against, favour, abstain] = await client.readContract({
    ...contract,
    functionName: 'proposalVotes',
    args,
  });
  same(named('against'), row.votes.against, against);
  same(named('for'), row.votes.for, favour);
  same(named('abstain'), row.votes.abstain, abstain);
  const start = await client.readContract({ ...contract, functionName: 'proposalSnapshot', args });
  same(named('start'), row.voteStart, start);
  same(
    named('end'),
    row.voteEnd,
    await client.readContract({ ...contract, functionName: 'proposalDeadline', args }),
  );
  same(
    named('extended'),
    row.extended,
    await client.readContract({ ...contract, functionName: 'isExtended', args }),
  );
  same(
    named('executable'),
    row.executableAt ?? 0,
    await client.readContract({ ...contract, functionName: 'proposalEta', args }),
  );
  same(
    named('proposer'),
    row.proposer,
    await client.readContract({ ...contract, functionName: 'proposalProposer', args }),
  );
  if (row.quorum !== null) {
    same(
      named('quorum'),
      row.quorum,
      await client.readContract({ ...contract, functionName: 'quorum', args: [start] }),
    );
  }

  const params = { governor: row.governor, id: row.id };
  const votes = await allOf(world, 'proposalVotes', { params, limit: 2 });
  same(named('voters'), row.voters, BigInt(votes.length));
  same(
    named('sum of votes'),
    votes.reduce((sum, vote) => sum + vote.for, 0n),
    favour,
  );
  for (const { voter } of votes) {
    same(
      named(`voter ${voter}`),
      true,
      await client.readContract({ ...contract, functionName: 'hasVoted', args: [row.id, voter] }),
    );
  }

  const { data: detail } = await queryIndexer(indexer, indexerRoutes.proposal, { params });
  const [targets, values, calldatas, textHash] = await client.readContract({
    ...contract,
    functionName: 'proposalDetails',
    args,
  });
  same(named('targets'), detail.calls.map(({ target }) => target).join(), targets.join());
  same(named('values'), detail.calls.map(({ value }) => value).join(), values.join());
  same(named('calls'), detail.calls.map(({ data }) => data).join(), calldatas.join());
  same(named('text'), keccak256(toHex(detail.description)), textHash);
}
