import { txCopy } from '../copy.ts';
import type { TxRecord } from '../model/txRecord.ts';

/** What a transaction whose sheet is closed waits for. */
export function pillText({ phase: { name } }: TxRecord): string {
  switch (name) {
    case 'awaiting':
      return txCopy.awaiting;
    case 'unreported':
      return txCopy.looking;
    case 'pending':
    case 'indexing':
      return txCopy.pending;
    default:
      return txCopy.continue;
  }
}
