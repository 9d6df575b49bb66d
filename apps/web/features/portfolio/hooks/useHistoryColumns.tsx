'use client';

import { useMemo } from 'react';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { Moment } from '../../../ui/time/Moment.tsx';
import { useSequencerNames } from '../../sequencers/index.ts';
import { portfolioCopy } from '../copy.ts';
import type { useHistory } from './useHistory.ts';

type Line = NonNullable<ReturnType<typeof useHistory>['data']>['pages'][number]['items'][number];

/** What, with whom, how much, and when. */
export function useHistoryColumns(): readonly Column<Line>[] {
  const words = portfolioCopy.history;
  const now = useChainTime();
  const { explorerUrl } = useConfig();
  const nameOf = useSequencerNames();
  return useMemo(
    () => [
      {
        id: 'what',
        header: words.what,
        narrow: 'title',
        cell: ({ kind, sequencerId }) => (
          <span>
            {words.kinds[kind]}
            {sequencerId !== null && <span className="text-muted"> · {nameOf(sequencerId)}</span>}
          </span>
        ),
      },
      {
        id: 'amount',
        header: words.amount,
        align: 'point',
        narrow: 'figure',
        cell: ({ assets }) => <Amount value={assets} />,
      },
      {
        id: 'when',
        header: words.when,
        align: 'point',
        narrow: 'detail',
        cell: ({ timestamp, transactionHash }) => {
          const when = <Moment at={timestamp} now={now} show="date" />;
          if (!explorerUrl) return when;
          return (
            <a
              href={`${explorerUrl}/tx/${transactionHash}`}
              target="_blank"
              rel="noreferrer"
              className="link"
              title={words.explorer}
            >
              {when}
            </a>
          );
        },
      },
    ],
    [now, nameOf, explorerUrl],
  );
}
