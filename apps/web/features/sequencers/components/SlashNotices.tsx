'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { marks } from '../../../ui/copy/marks.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../copy.ts';
import { useDelegations } from '../hooks/useDelegations.ts';
import { useMySlashes, useSequencerSlashes } from '../hooks/useIndexed.ts';

/** Basis points of a fraction in WAD. */
const bpsOf = (fractionWad: bigint) => fractionWad / 10n ** 14n;

/** Tells of the last slash: what the bond paid, and a delegator what of it was his. */
export function SlashNotices({ id }: { readonly id: bigint }) {
  const words = sequencersCopy.mine;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const position = useDelegations(address).data?.find(({ sequencerId }) => sequencerId === id);
  const [last] = useSequencerSlashes(id).data ?? [];
  const hits = useMySlashes(address).data;
  if (!last) return null;
  const mine = hits?.find(
    ({ transactionHash, shares }) => transactionHash === last.transactionHash && shares !== null,
  );
  const fromBond = formatAmount(last.fromBond, { digits: 2 });
  const outcome = mine?.assets
    ? words.slashedYou(formatAmount(mine.assets, { round: 'up' }))
    : last.fromDelegators > 0n
      ? words.slashedAll(formatAmount(last.fromDelegators, { digits: 2, round: 'up' }))
      : position
        ? words.slashedBond(fromBond)
        : words.slashedNone(fromBond);
  return (
    <Notice tone={last.fromDelegators > 0n ? 'loss' : 'info'} word={words.slashWord}>
      {words.slashed(formatPercent(bpsOf(last.fractionWad), 1))}
      {marks.comma}
      <Moment at={last.timestamp} now={now} />
      {marks.stop}
      {marks.gap}
      {outcome}
    </Notice>
  );
}
