import { db } from 'ponder:api';
import { delegation } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, desc, eq, gt, lt, or } from 'ponder';
import { assetsOf } from '../../../lib/assetsOf.ts';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, uint } from '../../../lib/wire.ts';
import { deployment } from '../read/deployment.ts';
import { readSequencer, requireSequencer } from '../read/requireSequencer.ts';
import { readAmountCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

export const sequencerDelegators = endpoint(
  indexerRoutes.sequencerDelegators,
  async ({ read, params, query }) => {
    const router = deployment().contracts.delegationRouter.toLowerCase();
    const which = and(
      eq(delegation.sequencerId, params.id),
      gt(delegation.shares, 0n),
      query.cursor === undefined ? undefined : after(query.cursor),
    );
    const { sequencer, rows } = await read({
      sequencer: readSequencer(params.id),
      rows: list(delegation, (row) =>
        db
          .select(row)
          .from(delegation)
          .where(which)
          .orderBy(desc(delegation.shares), asc(delegation.account))
          .limit(query.limit + 1),
      ),
    });
    const { indexRay } = requireSequencer(sequencer, params.id);

    return pageOf(rows, query.limit, {
      item: (row) => ({
        account: address(row.account),
        shares: uint(row.shares),
        assets: uint(assetsOf(row.shares, indexRay)),
        isVault: row.account === router,
        since: small(row.since),
      }),
      cursorOf: ({ shares, account }) => writeCursor(shares, account),
    });
  },
);

function after(cursor: string) {
  const { amount, id } = readAmountCursor(cursor);
  return or(
    lt(delegation.shares, amount),
    and(eq(delegation.shares, amount), gt(delegation.account, id as `0x${string}`)),
  );
}
