'use client';

import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
  useQueryState,
  useQueryStates,
} from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { Sort } from '../../../ui/table/column.ts';
import { COMPARE_MOST, commissionLimits, type Filter, toggleCompared, uptimeLimits } from '../listModel.ts';

/** What a table of sequencers can be sorted by. */
export const sortings = ['name', 'stake', 'bond', 'commission', 'apr', 'uptime', 'epochs'] as const;

export interface ListState {
  readonly filter: Filter;
  readonly onlyMine: boolean;
  readonly set: (change: {
    q?: string | null;
    open?: boolean | null;
    full?: boolean | null;
    mine?: boolean | null;
    fee?: (typeof commissionLimits)[number] | null;
    uptime?: (typeof uptimeLimits)[number] | null;
  }) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  /** Ids as text. */
  readonly compared: readonly string[];
  readonly toggle: (id: string) => void;
  readonly stopComparing: () => void;
  /** Takes away what was looked for. */
  readonly clear: () => void;
}

/** What one looks for among sequencers, all of it in the URL: a link shows another the same. */
export function useListState(): ListState {
  const [asked, set] = useQueryStates({
    q: parseAsString.withDefault(''),
    open: parseAsBoolean.withDefault(false),
    full: parseAsBoolean.withDefault(false),
    mine: parseAsBoolean.withDefault(false),
    fee: parseAsNumberLiteral(commissionLimits),
    uptime: parseAsNumberLiteral(uptimeLimits),
    sort: parseAsStringLiteral(sortings).withDefault('stake'),
    up: parseAsBoolean.withDefault(false),
  });
  const [ticked, setTicked] = useQueryState('compare', parseAsArrayOf(parseAsString).withDefault([]));
  const compared = useMemo(
    () => [...new Set(ticked.filter((id) => /^[1-9]\d{0,18}$/.test(id)))].slice(0, COMPARE_MOST),
    [ticked],
  );
  const toggle = useCallback(
    (id: string) => {
      const next = toggleCompared(compared, id);
      void setTicked(next.length ? [...next] : null);
    },
    [compared, setTicked],
  );
  return {
    filter: {
      search: asked.q,
      onlyOpen: asked.open,
      onlyFull: asked.full,
      mostCommission: asked.fee ?? undefined,
      leastUptime: asked.uptime ?? undefined,
    },
    onlyMine: asked.mine,
    set: (change) => void set(change),
    sort: { id: asked.sort, direction: asked.up ? 'ascending' : 'descending' },
    setSort: ({ id, direction }) =>
      void set({
        sort: sortings.find((known) => known === id) ?? null,
        up: direction === 'ascending' ? true : null,
      }),
    compared,
    toggle,
    stopComparing: () => void setTicked(null),
    clear: () => void set({ q: null, open: null, full: null, mine: null, fee: null, uptime: null }),
  };
}
