import type { objection } from 'ponder:schema';
import { isSustained } from '../../../lib/grantStatus.ts';
import { small, uint } from '../../../lib/wire.ts';

/** An objection as the wire has it. */
export function objectionBody(row: typeof objection.$inferSelect) {
  return {
    id: uint(row.id),
    snapshot: small(row.snapshot),
    endsAt: small(row.endsAt),
    bar: uint(row.bar),
    against: uint(row.against),
    objectors: row.objectors,
    sustained: isSustained(row),
  };
}
