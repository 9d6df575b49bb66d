'use client';

import { shortAddress } from '../../../ui/identity/shortAddress.ts';
import { epochCopy } from '../copy.ts';
import { useEpoch } from '../hooks/useEpoch.ts';
import { useSequencerName } from '../hooks/useSequencerName.ts';

/** The epoch line in words. */
export function EpochText() {
  const words = epochCopy;
  const nameOf = useSequencerName();
  const { epoch, error } = useEpoch();
  if (!epoch) return <p className="text-13 text-muted">{error ? words.unreachable : words.reading}</p>;

  // A signer of Metis's own record that is nobody's here has only its key.
  const who = ({ sequencerId, signer }: typeof epoch | NonNullable<typeof epoch.next>) =>
    sequencerId === 0n ? shortAddress(signer) : nameOf(sequencerId);
  return (
    <p data-figure="" className="truncate text-13 text-muted">
      <span className="font-strong text-ink">{words.epoch(epoch.number)}</span>
      <Dot />
      {words.produces(who(epoch))}
      <Dot />
      <span className="text-ink">{words.left(epoch.left)}</span>
      <span className="max-sm:hidden">
        <Dot />
        {epoch.next ? words.next(who(epoch.next)) : words.nextUnknown}
      </span>
    </p>
  );
}

const Dot = () => <span aria-hidden="true"> · </span>;
