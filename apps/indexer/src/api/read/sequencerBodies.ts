import { type sequencer, sequencerDay, signer } from 'ponder:schema';
import { readMetadata } from '@metis-blitz/sdk';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { inArray } from 'ponder';
import { assetsOf } from '../../../lib/assetsOf.ts';
import { address, small, smallOrNull, uint } from '../../../lib/wire.ts';
import type { SequencerStatus } from '../../../schema/pool.ts';
import type { Answers } from '../serve/ask.ts';
import type { Block } from '../serve/block.ts';
import type { Query } from '../serve/reading.ts';
import { delegationAprs, readSumsBefore } from './delegationAprs.ts';
import { readUptimes, uptimeOf } from './uptimes.ts';

type Sequencer = typeof sequencer.$inferSelect;
type Body = IndexerBody<'sequencers'>['data']['items'][number];

/**
 * What is told of sequencers beside their rows.
 * @param ids a query of their ids
 */
export function readBesideSequencers(ids: Query) {
  return {
    uptimes: readUptimes(inArray(signer.sequencerId, ids)),
    sumsBefore: readSumsBefore(inArray(sequencerDay.sequencerId, ids)),
  };
}

/** Sequencers as the wire has them, at the block they were read at: what time alone changes has changed. */
export function sequencerBodies(
  rows: readonly Sequencer[],
  { uptimes, sumsBefore }: Answers<ReturnType<typeof readBesideSequencers>>,
  block: Block,
): Body[] {
  const aprs = delegationAprs(rows, sumsBefore, block);

  return rows.map((row) => ({
    id: uint(row.id),
    operator: address(row.operator),
    signer: address(row.signer),
    rewardRecipient: address(row.rewardRecipient),
    metadata: row.metadata,
    name: readMetadata(row.metadata).name || `Sequencer ${row.id}`,
    status: statusAt(row, block.timestamp),
    ...commissionAt(row, block.timestamp),
    bond: uint(row.bond),
    bondLeaving: uint(row.bondLeaving),
    bondUnlockAt: smallOrNull(row.bondUnlockAt),
    activeShares: uint(row.activeShares),
    activeAssets: uint(assetsOf(row.activeShares, row.indexRay)),
    indexRay: uint(row.indexRay),
    delegators: row.delegators,
    rewards: uint(row.rewards),
    apr: aprs.byId.get(row.id) ?? null,
    uptime: uptimeOf(uptimes, row.id),
    slashes: row.slashes,
    registeredAt: small(row.registeredAt),
  }));
}

function statusAt({ status, bondUnlockAt }: Sequencer, now: bigint): SequencerStatus {
  return status === 'exiting' && bondUnlockAt !== null && bondUnlockAt <= now ? 'exited' : status;
}

function commissionAt(
  { commissionBps, pendingCommissionBps, commissionEffectiveAt }: Sequencer,
  now: bigint,
): Pick<Body, 'commissionBps' | 'pendingCommissionBps' | 'commissionEffectiveAt'> {
  const inForce =
    pendingCommissionBps !== null && commissionEffectiveAt !== null && commissionEffectiveAt <= now;
  if (inForce)
    return { commissionBps: pendingCommissionBps, pendingCommissionBps: null, commissionEffectiveAt: null };
  return { commissionBps, pendingCommissionBps, commissionEffectiveAt: smallOrNull(commissionEffectiveAt) };
}
