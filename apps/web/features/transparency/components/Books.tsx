'use client';

import type { Holding, Solvency } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { transparencyCopy } from '../copy.ts';
import { Wei } from './Verdict.tsx';

/** A statement: each contract with what it holds, each obligation under it. */
export function Books({ solvency }: { readonly solvency: Solvency | undefined }) {
  const words = transparencyCopy.books;
  return (
    <Section title={words.title} note={words.note}>
      {solvency ? (
        <table className="w-full border-collapse">
          <caption className="sr-only">{words.title}</caption>
          <thead>
            <tr className="border-b border-line text-13 text-muted">
              <th scope="col" className="py-2 pr-3 text-left font-regular">
                {words.what}
              </th>
              <th scope="col" className="px-3 py-2 text-right font-regular">
                {words.owes}
              </th>
              <th scope="col" className="px-3 py-2 text-right font-regular max-sm:hidden">
                {words.holds}
              </th>
              <th scope="col" className="py-2 pl-3 text-right font-regular max-sm:hidden">
                {words.difference}
              </th>
            </tr>
          </thead>
          {solvency.holdings.map((holding) => (
            <HoldingRows key={holding.contract} holding={holding} />
          ))}
        </table>
      ) : (
        <Skeleton width="100%" height="34rem" />
      )}
    </Section>
  );
}

function HoldingRows({ holding }: { readonly holding: Holding }) {
  const { books: words, contracts } = transparencyCopy;
  const { contract, holds, owes, surplus } = holding;
  return (
    <tbody className="border-b border-line">
      <tr className="font-strong">
        <th scope="rowgroup" className="pt-3.5 pr-3 pb-1 text-left">
          {contracts[contract]}
        </th>
        <td className="px-3 pt-3.5 pb-1 text-right">
          <Amount value={holds - surplus} />
        </td>
        <td className="px-3 pt-3.5 pb-1 text-right max-sm:hidden">
          <Amount value={holds} />
        </td>
        <td className="pt-3.5 pb-1 pl-3 text-right max-sm:hidden">
          <Difference surplus={surplus} />
        </td>
      </tr>
      {owes.map(({ kind, assets }) => (
        <tr key={kind} className="text-15 text-muted last:[&>td]:pb-3.5">
          <td className="py-0.5 pr-3 pl-4">{words.kinds[kind]}</td>
          <td className="px-3 py-0.5 text-right align-baseline">
            {owes.length > 1 && <Amount value={assets} />}
          </td>
          <td className="max-sm:hidden" />
          <td className="max-sm:hidden" />
        </tr>
      ))}
      <tr className="sm:hidden">
        <td className="py-0.5 pr-3 pl-4 font-strong">{words.holds}</td>
        <td className="px-3 py-0.5 text-right font-strong">
          <Amount value={holds} />
        </td>
      </tr>
      <tr className="sm:hidden">
        <td className="pt-0.5 pr-3 pb-3.5 pl-4">{words.difference}</td>
        <td className="px-3 pt-0.5 pb-3.5 text-right">
          <Difference surplus={surplus} />
        </td>
      </tr>
    </tbody>
  );
}

function Difference({ surplus }: { readonly surplus: bigint }) {
  return (
    <span className={surplus < 0n ? 'font-strong text-loss-text' : 'text-earn-text'}>
      <Wei value={surplus} />
    </span>
  );
}
