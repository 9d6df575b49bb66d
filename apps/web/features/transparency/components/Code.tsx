'use client';

import type { CodeComparison } from '@metis-blitz/sdk/reads';
import { useMemo } from 'react';
import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { formatCount } from '../../../ui/amount/formatCount.ts';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { transparencyCopy } from '../copy.ts';
import { useCode } from '../hooks/useCode.ts';

const tones: Readonly<Record<CodeComparison['result'], StatusTone>> = {
  same: 'earn',
  different: 'loss',
  absent: 'loss',
  unknown: 'quiet',
};

/** Every address, and whether what stands there is what the sources give. */
export function Code() {
  const copy = transparencyCopy;
  const words = copy.code;
  const { data, error, refetch } = useCode();
  const columns = useMemo(
    (): readonly Column<CodeComparison>[] => [
      {
        id: 'contract',
        header: words.contract,
        narrow: 'title',
        cell: ({ name }) => copy.contracts[name] ?? name,
      },
      {
        id: 'address',
        header: words.address,
        narrow: 'detail',
        cell: ({ address }) => <AddressLink address={address} />,
      },
      {
        id: 'bytes',
        header: words.bytes,
        align: 'point',
        narrow: 'detail',
        cell: ({ size, blanked }) => (
          <span className="whitespace-nowrap">
            {blanked > 0 && <span className="text-13 text-muted">{words.blanked(blanked)} · </span>}
            {formatCount(size)}
          </span>
        ),
      },
      {
        id: 'result',
        header: words.result,
        align: 'point',
        narrow: 'figure',
        cell: ({ result }) => <StatusChip tone={tones[result]}>{words.results[result]}</StatusChip>,
      },
    ],
    [],
  );
  return (
    <Section title={words.title} note={words.note} id="code">
      {error && !data ? (
        <ErrorState {...copy.failed} onRetry={() => refetch()} />
      ) : (
        <DataTable caption={words.title} columns={columns} rows={data} rowKey={({ name }) => name} />
      )}
      <p className="mt-5 max-w-prose text-13 text-pretty text-muted">{words.honest}</p>
    </Section>
  );
}
