'use client';

import type { Solvency } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { transparencyCopy } from '../copy.ts';

const parts = [
  { key: 'active', opacity: 1 },
  { key: 'unbonding', opacity: 0.5 },
  { key: 'buffer', opacity: 0.22 },
] as const;

/** The METIS behind lsMETIS, by where it is. */
export function VaultBar({ solvency }: { readonly solvency: Solvency | undefined }) {
  const words = transparencyCopy.vault;
  const vault = solvency?.vault;
  const all = vault ? vault.active + vault.unbonding + vault.buffer : 0n;
  const share = (part: bigint) => (all === 0n ? 0n : (part * 10_000n) / all);
  return (
    <Section title={words.title} note={vault ? words.note(formatAmount(vault.managed, { digits: 0 })) : ' '}>
      {vault ? (
        <>
          <div aria-hidden="true" className="mb-3 flex h-8 gap-px overflow-hidden rounded-control bg-line">
            {parts.map(({ key, opacity }) => (
              <span
                key={key}
                className="bg-accent"
                style={{ flexGrow: Number(share(vault[key])), flexBasis: 0, opacity }}
              />
            ))}
          </div>
          <Facts
            facts={parts.map(({ key, opacity }) => ({
              label: words[key],
              sign: (
                <span aria-hidden="true" className="mr-2 inline-block size-2 bg-accent" style={{ opacity }} />
              ),
              value: <Amount value={vault[key]} unit="METIS" digits={2} />,
              note: formatPercent(share(vault[key]), 1),
            }))}
          />
        </>
      ) : (
        <Skeleton width="100%" height="12rem" />
      )}
    </Section>
  );
}
