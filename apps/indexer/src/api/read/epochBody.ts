import type { epoch } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { address, small, uint, uintOrNull } from '../../../lib/wire.ts';

type Body = IndexerBody<'epochs'>['data']['items'][number];

/** @param sequencerId whose key it is, null when it is nobody's */
export function epochBody(row: typeof epoch.$inferSelect, sequencerId: bigint | null): Body {
  return {
    id: uint(row.id),
    signer: address(row.signer),
    sequencerId: uintOrNull(sequencerId),
    startBlock: uint(row.startBlock),
    endBlock: uint(row.endBlock),
    assignedEndBlock: uint(row.assignedEndBlock),
    recommitted: row.recommitted,
    committedAt: small(row.committedAt),
    settled:
      row.settledAt === null
        ? null
        : {
            blocks: uint(row.paidBlocks ?? 0n),
            rewards: uint(row.rewards ?? 0n),
            operatorPart: uint(row.operatorPart ?? 0n),
            timestamp: small(row.settledAt),
          },
  };
}
