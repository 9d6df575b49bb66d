import { db } from 'ponder:api';
import { commissionChange, sequencer as sequencers, signer, statusChange } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { asc, eq } from 'ponder';
import { address, small, smallOrNull } from '../../../lib/wire.ts';
import { readSequencer, requireSequencer } from '../read/requireSequencer.ts';
import { readBesideSequencers, sequencerBodies } from '../read/sequencerBodies.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

export const sequencer = endpoint(indexerRoutes.sequencer, async ({ read, params: { id } }) => {
  const ids = db.select({ id: sequencers.id }).from(sequencers).where(eq(sequencers.id, id));
  const { row, commissions, signers, statuses, block, ...beside } = await read({
    row: readSequencer(id),
    commissions: list(commissionChange, (change) =>
      db
        .select(change)
        .from(commissionChange)
        .where(eq(commissionChange.sequencerId, id))
        .orderBy(asc(commissionChange.id)),
    ),
    signers: list(signer, (key) =>
      db.select(key).from(signer).where(eq(signer.sequencerId, id)).orderBy(asc(signer.since)),
    ),
    statuses: list(statusChange, (change) =>
      db
        .select(change)
        .from(statusChange)
        .where(eq(statusChange.sequencerId, id))
        .orderBy(asc(statusChange.id)),
    ),
    ...readBesideSequencers(ids),
  });
  const [body] = sequencerBodies(row ? [row] : [], beside, block);

  return {
    ...requireSequencer(body, id),
    commissions: commissions.map(({ bps, announcedAt, effectiveAt }) => ({
      bps,
      announcedAt: smallOrNull(announcedAt),
      effectiveAt: small(effectiveAt),
    })),
    signers: signers.map((key) => ({
      signer: address(key.address),
      from: small(key.since),
      retiredAt: smallOrNull(key.retiredAt),
    })),
    statuses: statuses.map(({ status, from }) => ({ status, from: small(from) })),
  };
});
