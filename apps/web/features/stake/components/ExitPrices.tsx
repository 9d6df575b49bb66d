'use client';

import type { ReactNode } from 'react';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Link } from '../../../lib/nav/Link.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { stakeCopy } from '../copy.ts';
import { useExitNow } from '../hooks/useExitNow.ts';
import { useVault } from '../hooks/useVault.ts';

/** Today's price of leaving at once, and today's wait for leaving free. */
export function ExitPrices() {
  const words = stakeCopy.exits;
  const now = useChainTime();
  const { data: vault } = useVault();
  const { data: exit } = useExitNow();
  const whole = (wei: bigint) => formatAmount(wei, { digits: 0 });
  const wait = exit && now !== undefined ? exit.laterAt - now : undefined;
  return (
    <div className="grid gap-5">
      <div className="grid grid-cols-2 divide-x divide-line">
        <Way
          name={words.now}
          figure={vault && formatPercent(vault.exitFeeBps)}
          unit={words.nowFee}
          note={vault && (vault.freeBuffer > 0n ? words.nowRoom(whole(vault.freeBuffer)) : words.nowEmpty)}
        />
        <Way
          name={words.later}
          figure={wait === undefined ? undefined : wait > 0 ? formatDuration(wait) : words.laterSoon}
          unit={wait !== undefined && wait <= 0 ? words.laterSoonFree : words.laterFree}
          note={
            exit && (exit.assetsAhead > 0n ? words.laterQueue(whole(exit.assetsAhead)) : words.laterEmpty)
          }
        />
      </div>
      <Link href="/withdraw/" className="link justify-self-start">
        {words.compare}
      </Link>
    </div>
  );
}

interface WayProps {
  readonly name: string;
  readonly figure: string | undefined;
  readonly unit: string;
  readonly note: ReactNode;
}

function Way({ name, figure, unit, note }: WayProps) {
  return (
    <div className="grid content-start gap-0.5 pr-4 last:pl-5">
      <p className="text-15 font-strong">{name}</p>
      <p className="mt-1 text-26 font-strong">{figure ?? <Skeleton width="5ch" />}</p>
      <p className="text-13 text-muted">{unit}</p>
      <p className="mt-1 min-h-5 text-13 text-pretty text-muted">{note}</p>
    </div>
  );
}
