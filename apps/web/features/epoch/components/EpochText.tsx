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
    // Where there is little room it is a name that is cut, never a figure.
    <p data-figure="" className="flex min-w-0 text-13 whitespace-pre text-muted">
      <span className="shrink-0 font-strong text-ink">{words.epoch(epoch.number)}</span>
      <Dot />
      <span className="truncate">
        {who(epoch)}
        <span className="max-sm:hidden">{words.produces}</span>
      </span>
      <Dot />
      <span className="shrink-0 text-ink">{words.left(epoch.left)}</span>
      <span className="overflow-hidden text-ellipsis max-sm:hidden">
        <Dot />
        {epoch.next ? words.next(who(epoch.next)) : words.nextUnknown}
      </span>
    </p>
  );
}

const Dot = () => <span aria-hidden="true"> · </span>;
