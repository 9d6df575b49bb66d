'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Facts } from '../../../ui/data/Facts.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { stakeCopy } from '../copy.ts';
import { useExitNow } from '../hooks/useExitNow.ts';
import { useVault } from '../hooks/useVault.ts';

/** Today's price of leaving at once, and today's wait for leaving free. */
export function ExitPrices() {
  const words = useCopy(stakeCopy).exits;
  const now = useChainTime();
  const { data: vault } = useVault();
  const { data: exit } = useExitNow();
  const whole = (wei: bigint) => formatAmount(wei, { digits: 0 });
  const wait = exit && now !== undefined ? exit.laterAt - now : undefined;
  return (
    <Facts
      facts={[
        {
          label: words.now,
          value: vault ? words.nowFee(formatPercent(vault.exitFeeBps)) : <Skeleton />,
          note: vault && words.nowRoom(whole(vault.freeBuffer)),
        },
        {
          label: words.later,
          value:
            wait === undefined ? (
              <Skeleton />
            ) : wait > 0 ? (
              words.laterWait(formatDuration(wait))
            ) : (
              words.laterSoon
            ),
          note: exit && words.laterQueue(whole(exit.assetsAhead)),
        },
      ]}
    />
  );
}
