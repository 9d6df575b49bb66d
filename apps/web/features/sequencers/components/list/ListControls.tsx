'use client';

import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { SelectInput } from '../../../../ui/controls/SelectInput.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import type { Column } from '../../../../ui/table/column.ts';
import { sequencersCopy } from '../../copy.ts';
import type { ListState } from '../../hooks/useListState.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';
import { commissionLimits, uptimeLimits } from '../../listModel.ts';
import { LimitSelect } from './LimitSelect.tsx';
import { Toggle } from './Toggle.tsx';

interface Props {
  readonly list: ListState;
  readonly columns: readonly Column<SequencerRow>[];
  /** Whether the account has delegations to single out. */
  readonly withMine: boolean;
}

/** Search and filters; on narrow screens, where there is no head to press, the order too. */
export function ListControls({ list, columns, withMine }: Props) {
  const words = sequencersCopy.list;
  const { filter, onlyMine, set, sort, setSort } = list;
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="w-full sm:w-72">
        <TextInput
          label={words.search}
          value={filter.search}
          onChange={(text) => set({ q: text || null })}
          maxLength={80}
        />
      </div>
      <div className="w-full sm:w-56 lg:hidden">
        <SelectInput
          label={words.sortBy}
          value={sort.id}
          onChange={(id) => setSort({ id, direction: id === 'name' ? 'ascending' : 'descending' })}
          options={columns
            .filter(({ sortBy }) => sortBy)
            .map(({ id, header }) => ({ value: id, label: header }))}
        />
      </div>
      <fieldset className="flex min-h-11 flex-wrap items-center gap-2">
        <legend className="sr-only">{words.filters}</legend>
        <Toggle label={words.onlyOpen} on={filter.onlyOpen} onChange={(on) => set({ open: on || null })} />
        <Toggle label={words.onlyFull} on={filter.onlyFull} onChange={(on) => set({ full: on || null })} />
        <LimitSelect
          label={words.mostCommission}
          value={filter.mostCommission}
          options={commissionLimits}
          write={(bps) => formatPercent(bps, 0)}
          any={words.any}
          onChange={(bps) => set({ fee: commissionLimits.find((limit) => limit === bps) ?? null })}
        />
        <LimitSelect
          label={words.leastUptime}
          value={filter.leastUptime}
          options={uptimeLimits}
          write={(bps) => formatPercent(bps, 0)}
          any={words.any}
          onChange={(bps) => set({ uptime: uptimeLimits.find((limit) => limit === bps) ?? null })}
        />
        {(withMine || onlyMine) && (
          <Toggle label={words.onlyMine} on={onlyMine} onChange={(on) => set({ mine: on || null })} />
        )}
      </fieldset>
    </div>
  );
}
