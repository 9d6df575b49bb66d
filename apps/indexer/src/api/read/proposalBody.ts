import type { proposal } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { proposalState } from '../../../lib/proposalState.ts';
import { proposalTitle } from '../../../lib/proposalTitle.ts';
import { address, small, smallOrNull, uint, uintOrNull } from '../../../lib/wire.ts';
import type { Block } from '../serve/block.ts';
import { deployment } from './deployment.ts';
import type { Immutables } from './immutables.ts';

type Body = IndexerBody<'proposals'>['data']['items'][number];
export type ProposalRow = typeof proposal.$inferSelect;

/** A proposal as the wire has it, with its state at a block. */
export function proposalBody(row: ProposalRow, { timestamp: now }: Block, fixed: Immutables): Body {
  const at = deployment().contracts;
  const votes = { against: row.againstVotes, for: row.forVotes, abstain: row.abstainVotes };
  const clock = now - (now % fixed.clockGranularity);
  return {
    governor: row.governor,
    governorAddress: row.governor === 'protocol' ? at.protocolGovernor : at.operationsGovernor,
    id: uint(row.proposalId),
    proposer: address(row.proposer),
    title: proposalTitle(row.description),
    state: proposalState({ ...row, votes }, fixed.governors[row.governor], { now, clock }),
    createdAt: small(row.createdAt),
    voteStart: small(row.voteStart),
    voteEnd: small(row.voteEnd),
    extended: row.extended,
    votes: { against: uint(votes.against), for: uint(votes.for), abstain: uint(votes.abstain) },
    voters: row.voters,
    quorum: uintOrNull(row.quorum),
    queuedAt: smallOrNull(row.queuedAt),
    executableAt: smallOrNull(row.executableAt),
    executedAt: smallOrNull(row.executedAt),
    canceledAt: smallOrNull(row.canceledAt),
    fund:
      row.fundBucketId === null || row.fundAssets === null
        ? null
        : { bucketId: uint(row.fundBucketId), assets: uint(row.fundAssets) },
  };
}
