'use client';

import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { sequencersCopy } from '../copy.ts';
import { epochFigures } from '../epochFigures.ts';
import { useSequencerEpochs } from '../hooks/useIndexed.ts';
import { greater } from '../model.ts';

/** Places on the axis: one that is new here has its first epochs at the right end. */
const SLOTS = 40;

/** The last epochs on one axis: blocks it produced of those it was given, and what they paid. */
export function Epochs({ id }: { readonly id: bigint }) {
  const words = sequencersCopy.page;
  return (
    <Section title={words.epochs} note={words.epochsNote}>
      <Strip id={id} />
    </Section>
  );
}

function Strip({ id }: { readonly id: bigint }) {
  const words = sequencersCopy.page;
  const indexer = useIndexer();
  const { data: epochs, isError } = useSequencerEpochs(id);
  if (!indexer || (isError && !epochs)) return <Notice word={words.index}>{words.noIndex}</Notice>;
  if (!epochs) return <Skeleton width="100%" height="7rem" />;
  if (epochs.length === 0) return <EmptyState title={words.noEpochs}>{words.noEpochsText}</EmptyState>;
  const figures = epochs.slice(-SLOTS).map(epochFigures);
  const most = figures.reduce((top, { toDelegators }) => greater(top, toDelegators), 1n);
  return (
    <ol aria-label={words.epochs} className="flex h-28 list-none items-start gap-px p-0 sm:gap-0.5">
      {Array.from({ length: SLOTS - figures.length }, (_, slot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty places of the axis never move
        <li key={slot} aria-hidden="true" className="h-14 min-w-0 grow basis-0 border-b border-line" />
      ))}
      {figures.map(({ number, produced, assigned, part, toDelegators, settled }) => {
        const said =
          words.epoch(String(number), String(produced), String(assigned)) +
          (settled ? words.epochPaid(formatAmount(toDelegators)) : words.epochOpen);
        const paid = Number((toDelegators * 100n) / most);
        return (
          <li
            key={String(number)}
            title={said}
            className="flex min-w-0 grow basis-0 flex-col hover:bg-sunken"
          >
            <span className="sr-only">{said}</span>
            <span aria-hidden="true" className="flex h-14 items-end border-b border-edge bg-sunken">
              <span
                className={part < 100 ? 'w-full bg-wait' : 'w-full bg-accent'}
                style={{ height: `${Math.max(3, part)}%` }}
              />
            </span>
            <span aria-hidden="true" className="flex h-14 items-start">
              <span
                className={settled ? 'w-full bg-earn/70' : 'w-full border-b border-dashed border-edge'}
                style={{ height: settled ? `${Math.max(2, paid)}%` : '4px' }}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
