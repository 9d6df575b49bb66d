'use client';

import type { WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { claimable, MOST_AT_ONCE } from '../model.ts';

/**
 * Which of the ready tickets are claimed together: all of them until one says otherwise. A ticket that becomes ready
 * later joins, and one that was left out stays out.
 */
export function useTicketChoice(tickets: readonly WithdrawalTicket[]) {
  const [left, setLeft] = useState<ReadonlySet<bigint>>(new Set());
  const ready = claimable(tickets);
  const chosen = ready.filter(({ id }) => !left.has(id)).slice(0, MOST_AT_ONCE);
  return {
    ready,
    chosen,
    /** In wei of METIS. */
    sum: chosen.reduce((total, { assets }) => total + assets, 0n),
    /** There is one more ready ticket than one call takes. */
    full: chosen.length === MOST_AT_ONCE,
    has: (id: bigint) => chosen.some((ticket) => ticket.id === id),
    set(id: bigint, wanted: boolean) {
      const next = new Set(left);
      if (wanted) next.delete(id);
      else next.add(id);
      setLeft(next);
    },
    setAll: (wanted: boolean) => setLeft(new Set(wanted ? [] : ready.map(({ id }) => id))),
  };
}

export type TicketChoice = ReturnType<typeof useTicketChoice>;
