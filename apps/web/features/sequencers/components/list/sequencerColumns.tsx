import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import type { Column } from '../../../../ui/table/column.ts';
import type { sequencersCopy } from '../../copy.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';
import { BondCell } from './BondCell.tsx';
import { CommissionCell } from './CommissionCell.tsx';
import { NameCell } from './NameCell.tsx';
import { StakeCell } from './StakeCell.tsx';

/** A figure of the index in basis points; undefined: being read, null: not known. */
const share = (bps: number | null | undefined) =>
  bps === undefined ? <Skeleton width="4ch" /> : bps === null ? '—' : formatPercent(bps);

interface Marks {
  /** Ids that the account delegates to. */
  readonly mine: ReadonlySet<bigint>;
  readonly compared: readonly string[];
  readonly toggle: (id: string) => void;
}

/** @param words of delegation, in the language of the app */
export const sequencerColumns = (
  { list, compare }: typeof sequencersCopy,
  { mine, compared, toggle }: Marks,
): readonly Column<SequencerRow>[] => [
  {
    id: 'name',
    header: list.name,
    narrow: 'title',
    cell: (row) => <NameCell row={row} mine={mine.has(row.id)} />,
    sortBy: ({ name }) => name,
  },
  {
    id: 'stake',
    header: list.stake,
    align: 'point',
    narrow: 'figure',
    cell: (row) => <StakeCell row={row} />,
    sortBy: ({ delegated }) => delegated,
  },
  {
    id: 'bond',
    header: list.bond,
    align: 'point',
    narrow: 'detail',
    cell: (row) => <BondCell row={row} />,
    sortBy: ({ bond }) => bond,
  },
  {
    id: 'commission',
    header: list.commission,
    align: 'point',
    narrow: 'detail',
    cell: (row) => <CommissionCell row={row} />,
    sortBy: ({ commissionBps }) => commissionBps,
  },
  {
    id: 'apr',
    header: list.apr,
    align: 'point',
    narrow: 'figure',
    cell: ({ aprBps }) => <span className="font-strong">{share(aprBps)}</span>,
    sortBy: ({ aprBps }) => aprBps ?? -1,
  },
  {
    id: 'uptime',
    header: list.uptime,
    align: 'point',
    cell: ({ uptimeBps }) => share(uptimeBps),
    sortBy: ({ uptimeBps }) => uptimeBps ?? -1,
  },
  {
    id: 'epochs',
    header: list.epochs,
    align: 'point',
    cell: ({ epochs, cutEpochs }) => (
      <>
        {epochs === undefined ? <Skeleton width="3ch" /> : (epochs ?? '—')}
        {cutEpochs ? <span className="block text-13 text-muted">{list.cut(cutEpochs)}</span> : null}
      </>
    ),
    sortBy: ({ epochs }) => epochs ?? -1,
  },
  {
    id: 'compare',
    header: compare.pickShort,
    align: 'point',
    narrow: 'detail',
    cell: ({ id, name }) => (
      <label className="-m-2 inline-flex cursor-pointer items-center gap-2 p-2">
        <input
          type="checkbox"
          checked={compared.includes(String(id))}
          onChange={() => toggle(String(id))}
          aria-label={compare.pick(name)}
          className="size-4 accent-(--accent)"
        />
        <span aria-hidden="true" className="lg:hidden">
          {compare.pickShort}
        </span>
      </label>
    ),
  },
];
