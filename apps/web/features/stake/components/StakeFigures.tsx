'use client';

import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatCount } from '../../../ui/amount/formatCount.ts';
import { Figure, Figures } from '../../../ui/data/Figure.tsx';
import { CatchingUp } from '../../../ui/feedback/CatchingUp.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { stakeCopy } from '../copy.ts';
import { useHistoryGone } from '../hooks/useHistoryGone.ts';
import { useProtocol } from '../hooks/useProtocol.ts';
import { useVault } from '../hooks/useVault.ts';
import { assetsOf } from '../model.ts';

/** How much is in it: who stakes from the index, the rest from the chain. */
export function StakeFigures() {
  const words = stakeCopy.figures;
  const { behind, catchingUp } = useIndexLag();
  const { data: vault } = useVault();
  const { data: protocol } = useProtocol();
  const gone = useHistoryGone();
  return (
    <div className="grid gap-8">
      <Figures>
        <Figure label={words.staked}>
          <Amount value={vault?.managedAssets} digits={0} />
        </Figure>
        <Figure label={words.rate}>
          <Amount value={vault && assetsOf(vault, 10n ** 18n)} />
        </Figure>
        <Figure label={words.stakers}>
          {protocol ? formatCount(protocol.counts.stakers) : gone ? '—' : <Skeleton width="3ch" />}
        </Figure>
        <Figure label={words.waiting}>
          <Amount value={vault?.waitingAssets} digits={0} />
        </Figure>
      </Figures>
      <CatchingUp behind={behind} catchingUp={catchingUp} />
    </div>
  );
}
