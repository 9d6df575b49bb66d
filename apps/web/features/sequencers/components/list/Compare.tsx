'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { Link } from '../../../../lib/nav/Link.tsx';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Section } from '../../../../ui/surfaces/Section.tsx';
import { sequencersCopy } from '../../copy.ts';
import { useListState } from '../../hooks/useListState.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';
import { bestOf } from '../../listModel.ts';
import { compareFigures } from './compareFigures.tsx';

/** The sequencers that are ticked, figure by figure, with the best of each marked. Not there without any. */
export function Compare({ rows }: { readonly rows: readonly SequencerRow[] | undefined }) {
  const copy = sequencersCopy;
  const words = copy.compare;
  const now = useChainTime();
  const { compared, stopComparing } = useListState();
  const chosen = compared.flatMap((id) => rows?.find((row) => String(row.id) === id) ?? []);
  if (chosen.length === 0) return null;
  return (
    <Section
      title={words.title}
      action={
        <Button tone="text" size="small" onClick={stopComparing}>
          {words.clear}
        </Button>
      }
      {...(chosen.length === 1 ? { note: words.one } : {})}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section aria-label={words.title} tabIndex={0} className="relative overflow-x-auto">
        <table className="w-full border-collapse">
          <thead>
            <tr>
              <th scope="col" className="py-2 pr-4 text-left text-13 font-regular text-muted">
                {words.figure}
              </th>
              {chosen.map(({ id, name }) => (
                <th key={String(id)} scope="col" className="min-w-28 px-3 py-2 text-right last:pr-0">
                  <Link href={`/sequencers/view/?id=${id}`} className="font-strong hover:text-accent">
                    {name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-y border-line">
            {compareFigures(copy, now).map(({ label, cell, value, better }) => {
              const best = better ? bestOf(chosen.map(value), better) : [];
              return (
                <tr key={label}>
                  <th scope="row" className="py-2.5 pr-4 text-left font-regular whitespace-nowrap text-muted">
                    {label}
                  </th>
                  {chosen.map((row, place) => (
                    <td key={String(row.id)} className="px-3 py-2.5 text-right last:pr-0">
                      <span className={best.includes(place) ? 'font-strong text-earn-text' : undefined}>
                        {cell(row)}
                        {best.includes(place) && <span className="sr-only">, {words.best}</span>}
                      </span>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
