'use client';

import { useState } from 'react';
import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Button } from '../../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../../copy.ts';
import { epochFigures, firstPaid } from '../../epochFigures.ts';
import { useSequencerEpochs } from '../../hooks/useIndexed.ts';

const FIRST = 10;

/** Its epochs with their blocks and what each paid, newest first. */
export function EpochTable({ id }: { readonly id: bigint }) {
  const { history: words, page } = sequencersCopy;
  const now = useChainTime();
  const [all, setAll] = useState(false);
  const { data, isError } = useSequencerEpochs(id);
  if (isError && !data) return <Notice word={page.index}>{page.noIndex}</Notice>;
  const began = firstPaid(data ?? []);
  const rows = data?.toReversed().map((epoch) => ({ ...epoch, figures: epochFigures(epoch) }));
  return (
    <div className="grid justify-items-start gap-4">
      <div className="w-full">
        <DataTable
          caption={words.tabs.epochs}
          rows={all ? rows : rows?.slice(0, FIRST)}
          rowKey={({ id: number }) => String(number)}
          dense
          empty={<EmptyState title={page.noEpochs}>{page.noEpochsText}</EmptyState>}
          columns={[
            {
              id: 'epoch',
              header: words.epoch,
              narrow: 'title',
              cell: ({ id: number }) => String(number),
            },
            {
              id: 'blocks',
              header: words.blocks,
              narrow: 'detail',
              cell: ({ startBlock, endBlock }) =>
                endBlock < startBlock ? '—' : `${startBlock} – ${endBlock}`,
            },
            {
              id: 'produced',
              header: words.produced,
              align: 'point',
              narrow: 'detail',
              cell: ({ figures, recommitted }) => (
                <>
                  {String(figures.produced)} / {String(figures.assigned)}
                  {recommitted && <span className="block text-13 text-wait-text">{words.cut}</span>}
                </>
              ),
            },
            {
              id: 'paid',
              header: words.paid,
              align: 'point',
              cell: ({ settled }) => <Amount value={settled ? settled.rewards : null} />,
            },
            {
              id: 'toDelegators',
              header: words.toDelegators,
              align: 'point',
              narrow: 'figure',
              cell: ({ settled, figures }) => <Amount value={settled ? figures.toDelegators : null} />,
            },
            {
              id: 'settled',
              header: words.settled,
              align: 'point',
              narrow: 'figure',
              cell: ({ id: number, settled }) => (
                <span className="text-13 text-muted">
                  {settled ? (
                    <Moment at={settled.timestamp} now={now} show="distance" />
                  ) : (
                    words[began !== undefined && number < began ? 'before' : 'open']
                  )}
                </span>
              ),
            },
          ]}
        />
      </div>
      {!all && rows && rows.length > FIRST && (
        <Button size="small" onClick={() => setAll(true)}>
          {words.more(rows.length)}
        </Button>
      )}
    </div>
  );
}
