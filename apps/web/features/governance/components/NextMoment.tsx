'use client';

import { Moment } from '../../../ui/time/Moment.tsx';

/** When the next thing happens: how far it is, and its date beneath. */
export function NextMoment({ at, now }: { readonly at: number; readonly now: number | undefined }) {
  return (
    <>
      <span className="font-strong text-ink">
        <Moment at={at} now={now} show="distance" />
      </span>
      <span className="block">
        <Moment at={at} now={now} show="date" />
      </span>
    </>
  );
}
