'use client';

import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { sequencersCopy } from '../copy.ts';
import { useSequencerEpochs } from '../hooks/useIndexed.ts';

/** The last epochs as a strip: each bar is what it produced of what it was given. */
export function Epochs({ id }: { readonly id: bigint }) {
  const words = useCopy(sequencersCopy).page;
  return (
    <Section title={words.epochs} note={words.epochsNote}>
      <Strip id={id} />
    </Section>
  );
}

function Strip({ id }: { readonly id: bigint }) {
  const words = useCopy(sequencersCopy).page;
  const indexer = useIndexer();
  const { data: epochs, isError } = useSequencerEpochs(id);
  if (!indexer || (isError && !epochs)) return <Notice word="Index.">{words.noIndex}</Notice>;
  if (!epochs) return <Skeleton width="100%" height="4rem" />;
  if (epochs.length === 0) return <EmptyState title={words.noEpochs}>{words.noEpochsText}</EmptyState>;
  return (
    <ol className="flex h-16 list-none items-end gap-1 border-b border-line p-0">
      {epochs.map(({ id: epoch, startBlock, endBlock, assignedEndBlock }) => {
        const assignedBlocks = assignedEndBlock - startBlock + 1n;
        // The set cuts an epoch that failed; one that never began ends before its start.
        const producedBlocks = endBlock < startBlock ? 0n : endBlock - startBlock + 1n;
        const part =
          assignedBlocks <= 0n ? 0 : Math.min(100, Number((producedBlocks * 100n) / assignedBlocks));
        const said = words.epoch(String(epoch), String(producedBlocks), String(assignedBlocks));
        return (
          <li
            key={String(epoch)}
            className="flex h-full max-w-6 min-w-1 grow items-end bg-sunken"
            title={said}
          >
            <span className="sr-only">{said}</span>
            <span
              aria-hidden="true"
              className={part < 100 ? 'w-full bg-wait' : 'w-full bg-accent'}
              style={{ height: `${Math.max(3, part)}%` }}
            />
          </li>
        );
      })}
    </ol>
  );
}
