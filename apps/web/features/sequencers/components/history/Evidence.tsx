'use client';

import type { IndexerData } from '@metis-blitz/sdk/indexer';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { formatCount } from '../../../../ui/amount/formatCount.ts';
import { Facts } from '../../../../ui/data/Facts.tsx';
import { sequencersCopy } from '../../copy.ts';

type Slash = IndexerData<'sequencerSlashes'>['items'][number];

/** What the court saw: two hashes of one block, signed by one key, so that anyone can check its word. */
export function Evidence({ seen }: { readonly seen: NonNullable<Slash['equivocation']> }) {
  const words = sequencersCopy.history.evidence;
  const { blockNumber, hashA, hashB, signer, reporter } = seen;
  const hash = (text: string) => <span className="font-mono text-13 break-all">{text}</span>;
  return (
    <section className="mt-8 grid gap-2">
      <h3 className="text-17 font-strong">{words.title}</h3>
      <p className="max-w-prose text-15 text-pretty text-muted">{words.note}</p>
      <Facts
        facts={[
          { label: words.block, value: formatCount(blockNumber) },
          { label: words.first, value: hash(hashA) },
          { label: words.second, value: hash(hashB) },
          { label: words.signer, value: <AddressLink address={signer} /> },
          { label: words.reporter, value: <AddressLink address={reporter} /> },
        ]}
      />
    </section>
  );
}
