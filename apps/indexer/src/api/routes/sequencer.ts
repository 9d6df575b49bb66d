import { commissionChange, sequencer as sequencers, signer, statusChange } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { asc, eq } from 'ponder';
import { address, small, smallOrNull } from '../../../lib/wire.ts';
import { sequencerBodies } from '../read/sequencerBodies.ts';
import { endpoint } from '../serve/endpoint.ts';
import { Refusal } from '../serve/refusal.ts';

export const sequencer = endpoint(indexerRoutes.sequencer, async ({ tx, block, params: { id } }) => {
  const rows = await tx.select().from(sequencers).where(eq(sequencers.id, id)).limit(1);
  const [body] = await sequencerBodies({ tx, block }, rows);
  if (!body) throw new Refusal('not-found', `There is no sequencer ${id}.`);

  const commissions = await tx
    .select()
    .from(commissionChange)
    .where(eq(commissionChange.sequencerId, id))
    .orderBy(asc(commissionChange.id));
  const signers = await tx.select().from(signer).where(eq(signer.sequencerId, id)).orderBy(asc(signer.since));
  const statuses = await tx
    .select()
    .from(statusChange)
    .where(eq(statusChange.sequencerId, id))
    .orderBy(asc(statusChange.id));

  return {
    ...body,
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
