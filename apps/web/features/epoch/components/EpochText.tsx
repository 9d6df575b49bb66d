'use client';

import { useCopy } from '../../../ui/copy/useCopy.ts';
import { shortAddress } from '../../../ui/identity/shortAddress.ts';
import { epochCopy } from '../copy.ts';
import { useEpoch } from '../hooks/useEpoch.ts';

/** The epoch line in words. */
export function EpochText() {
  const words = useCopy(epochCopy);
  const { epoch, error } = useEpoch();
  if (!epoch) return <p className="text-13 text-muted">{error ? words.unreachable : words.reading}</p>;
  return (
    <p className="truncate text-13 text-muted">
      <span className="font-strong text-ink">{words.epoch(epoch.id)}</span>
      <Dot />
      {words.produces(shortAddress(epoch.signer))}
      <Dot />
      <span className="text-ink">{words.left(epoch.left)}</span>
      <span className="max-sm:hidden">
        <Dot />
        {epoch.next ? words.next(shortAddress(epoch.next)) : words.nextUnknown}
      </span>
    </p>
  );
}

const Dot = () => <span aria-hidden="true"> · </span>;
