import type { ticket } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { address, small, smallOrNull, uint, uintOrNull } from '../../../lib/wire.ts';

type Body = IndexerBody<'tickets'>['data']['items'][number];

export function ticketBody(row: typeof ticket.$inferSelect): Body {
  return {
    id: uint(row.id),
    owner: address(row.owner),
    assets: uint(row.assetsAtRequest),
    shares: uint(row.shares),
    payout: uintOrNull(row.assets),
    status: row.claimedAt !== null ? 'claimed' : row.finalizedAt !== null ? 'claimable' : 'waiting',
    requestedAt: small(row.requestedAt),
    finalizedAt: smallOrNull(row.finalizedAt),
    claimedAt: smallOrNull(row.claimedAt),
    transactionHash: row.requestTx,
  };
}
