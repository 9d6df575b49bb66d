import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import type { Column } from '../../../ui/table/column.ts';
import type { sequencersCopy } from '../copy.ts';
import type { SequencerRow } from '../hooks/useSequencerRows.ts';
import { coverPart } from '../model.ts';
import { SequencerState } from './SequencerState.tsx';

const known = (bps: number | null | undefined) =>
  bps === undefined ? <Skeleton width="4ch" /> : bps === null ? '—' : formatPercent(bps);

/** @param words of delegation, in the language of the app */
export const sequencerColumns = ({
  list,
  page,
}: (typeof sequencersCopy)['en']): readonly Column<SequencerRow>[] => [
  { id: 'name', header: list.name, narrow: 'title', cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    id: 'state',
    header: list.state,
    narrow: 'detail',
    cell: ({ status }) => <SequencerState status={status} />,
    sortBy: ({ status }) => status,
  },
  {
    id: 'stake',
    header: list.stake,
    align: 'point',
    narrow: 'figure',
    cell: (row) => (
      <span className="inline-grid w-28 justify-items-end gap-1">
        <Amount value={row.delegated} digits={0} />
        <ProgressLine
          done={coverPart(row)}
          label={page.coverLine}
          marks={12}
          tone={row.isFull ? 'accent' : 'loss'}
        />
      </span>
    ),
    sortBy: ({ delegated }) => delegated,
  },
  {
    id: 'bond',
    header: list.bond,
    align: 'point',
    cell: ({ bond }) => <Amount value={bond} digits={0} />,
    sortBy: ({ bond }) => bond,
  },
  {
    id: 'commission',
    header: list.commission,
    align: 'point',
    cell: ({ commissionBps, pendingCommissionBps, commissionEffectiveAt }) => (
      <>
        {formatPercent(commissionBps)}
        {commissionEffectiveAt > 0 && (
          <span className="block text-13 text-wait-text">
            {list.rises(formatPercent(pendingCommissionBps))}
          </span>
        )}
      </>
    ),
    sortBy: ({ commissionBps }) => commissionBps,
  },
  {
    id: 'uptime',
    header: list.uptime,
    align: 'point',
    cell: ({ uptimeBps }) => known(uptimeBps),
    sortBy: ({ uptimeBps }) => uptimeBps ?? -1,
  },
  {
    id: 'apr',
    header: list.apr,
    align: 'point',
    narrow: 'figure',
    cell: ({ aprBps }) => known(aprBps),
    sortBy: ({ aprBps }) => aprBps ?? -1,
  },
];
