import type { sequencer } from 'ponder:schema';
import { readMetadata } from '@metis-blitz/sdk';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { assetsOf } from '../../../lib/assetsOf.ts';
import { address, small, smallOrNull, uint } from '../../../lib/wire.ts';
import type { SequencerStatus } from '../../../schema/pool.ts';
import type { Snapshot } from '../serve/snapshot.ts';
import { delegationAprs } from './delegationAprs.ts';
import { uptimes } from './uptimes.ts';

type Sequencer = typeof sequencer.$inferSelect;
type Body = IndexerBody<'sequencers'>['data']['items'][number];

/** Sequencers as the wire has them, at the snapshot's block: what time alone changes has changed. */
export async function sequencerBodies(snapshot: Snapshot, rows: readonly Sequencer[]): Promise<Body[]> {
  const ids = rows.map(({ id }) => id);
  const uptime = await uptimes(snapshot, ids);
  const aprs = await delegationAprs(snapshot, rows);

  return rows.map((row) => ({
    id: uint(row.id),
    operator: address(row.operator),
    signer: address(row.signer),
    rewardRecipient: address(row.rewardRecipient),
    metadata: row.metadata,
    name: readMetadata(row.metadata).name || `Sequencer ${row.id}`,
    status: statusAt(row, snapshot.block.timestamp),
    ...commissionAt(row, snapshot.block.timestamp),
    bond: uint(row.bond),
    bondLeaving: uint(row.bondLeaving),
    bondUnlockAt: smallOrNull(row.bondUnlockAt),
    activeShares: uint(row.activeShares),
    activeAssets: uint(assetsOf(row.activeShares, row.indexRay)),
    indexRay: uint(row.indexRay),
    delegators: row.delegators,
    rewards: uint(row.rewards),
    apr: aprs.byId.get(row.id) ?? null,
    uptime: uptime.get(row.id) as Body['uptime'],
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
