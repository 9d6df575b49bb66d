'use client';

import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { Checkbox } from '../../../ui/controls/Checkbox.tsx';
import { withdrawCopy } from '../copy.ts';
import { claimTicketsFlow } from '../flows/claimTicketsFlow.tsx';
import type { TicketChoice } from '../hooks/useTicketChoice.ts';
import { MOST_AT_ONCE } from '../model.ts';

/** Chooses all tickets that are ready, says what the chosen ones pay, and claims them in one call. Stays in sight. */
export function ClaimBar({ choice }: { readonly choice: TicketChoice }) {
  const words = withdrawCopy.tickets;
  const { ready, chosen, sum, full, setAll } = choice;
  const all = chosen.length === Math.min(ready.length, MOST_AT_ONCE);
  const amount = formatAmount(sum);
  return (
    <section
      aria-label={words.toClaim}
      className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line bg-paper py-4 lg:bottom-0"
    >
      <Checkbox
        label={words.all(ready.length)}
        checked={all}
        mixed={chosen.length > 0 && !all}
        onChange={setAll}
      />
      <div className="flex grow flex-wrap items-center justify-end gap-x-5 gap-y-3">
        <p aria-live="polite" className="text-13 text-muted">
          {chosen.length === 0 ? words.pickedNone : words.picked(chosen.length, amount)}
          {full && ready.length > MOST_AT_ONCE && <> {words.pickedFull(MOST_AT_ONCE)}</>}
        </p>
        <div className="max-sm:w-full [&_button]:max-sm:w-full">
          <FlowButton
            flow={claimTicketsFlow}
            request={chosen.length === 0 ? undefined : { ticketIds: chosen.map(({ id }) => id) }}
            label={words.claimPicked(amount)}
            size="medium"
            disabled={chosen.length === 0}
          />
        </div>
      </div>
    </section>
  );
}
