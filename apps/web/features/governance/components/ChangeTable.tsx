'use client';

import type { Change } from '@metis-blitz/sdk/simulate';
import { Whole } from '../../../ui/identity/Whole.tsx';
import { simulationCopy } from '../simulationCopy.ts';
import { ChangeFigure } from './ChangeFigure.tsx';

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly changes: readonly Change[];
}

/** Figures that move, before and after. Nothing when none does. */
export function ChangeTable({ title, note, changes }: Props) {
  const words = simulationCopy;
  if (changes.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h3 className="text-15 font-strong">{title}</h3>
      {note && <p className="text-13 text-muted">{note}</p>}
      <table className="w-full text-15">
        <caption className="sr-only">{title}</caption>
        <thead className="text-13 text-muted">
          <tr>
            <th scope="col" className="py-1.5 text-left font-regular">
              {words.column}
            </th>
            {[words.before, words.after].map((head) => (
              <th key={head} scope="col" className="py-1.5 pl-4 text-right font-regular">
                {head}
              </th>
            ))}
            <th scope="col" className="py-1.5 pl-4 text-right font-regular max-sm:hidden">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {changes.map(({ key, label, unit, before, after }) => (
            <tr key={key}>
              <th scope="row" className="py-2.5 text-left font-regular text-pretty text-muted">
                <Whole text={label} />
              </th>
              <td className="py-2.5 pl-4 text-right">
                <ChangeFigure value={before} unit={unit} />
              </td>
              <td className="py-2.5 pl-4 text-right font-strong">
                <ChangeFigure value={after} unit={unit} />
              </td>
              <td className="py-2.5 pl-4 text-right text-muted max-sm:hidden">
                <ChangeFigure value={after - before} unit={unit} signed />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
