'use client';

import type { Pool } from '@metis-blitz/sdk/reads';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { operateCopy } from '../copy.ts';

/** What an operator can do later: what each costs beside the network, and when it counts. */
export function Afterwards({ pool }: { readonly pool: Pool }) {
  const words = operateCopy.later;
  const period = formatDuration(pool.unbondingPeriod);
  const { topUp, takeOut, cut, rise, key, recipient, handOver, leave } = words.rows;
  return (
    <Section title={words.title}>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr className="border-b border-line text-13 text-muted">
            {[words.what, words.cost, words.when].map((name) => (
              <th key={name} scope="col" className="py-2 pr-4 font-regular last:pr-0">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-b border-line align-baseline">
          {[topUp, takeOut, cut, rise, key, recipient, handOver, leave].map(({ what, cost, when }) => (
            <tr key={what}>
              <th scope="row" className="py-2.5 pr-4 font-strong sm:whitespace-nowrap">
                {what}
              </th>
              <td className="py-2.5 pr-4 text-15 text-muted">{cost}</td>
              <td className="py-2.5 text-15">{when(period)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
