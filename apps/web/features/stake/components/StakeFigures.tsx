'use client';

import { useState } from 'react';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatCount } from '../../../ui/amount/formatCount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Figure, Figures } from '../../../ui/data/Figure.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { StaleBanner } from '../../../ui/feedback/StaleBanner.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { stakeCopy } from '../copy.ts';
import { useProtocol } from '../hooks/useProtocol.ts';
import { useVault } from '../hooks/useVault.ts';
import { assetsOf } from '../model.ts';
import { AprSheet } from './AprSheet.tsx';
import { RateChart } from './RateChart.tsx';

/** What it earned, drawn, and how much is in it: the rate's past from the index, the rest from the chain. */
export function StakeFigures() {
  const words = useCopy(stakeCopy).figures;
  const indexer = useIndexer();
  const { behind, catchingUp, down } = useIndexLag();
  const { data: vault } = useVault();
  const { data: protocol, isError } = useProtocol();
  const [explained, setExplained] = useState(false);
  const apr = protocol?.apr.liquid;
  const unknown = !indexer || down || isError;
  return (
    <div className="grid gap-8">
      <StaleBanner behind={behind} catchingUp={catchingUp} />
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-[auto_1fr] sm:items-end">
        <div className={unknown ? '' : 'sm:w-44'}>
          <p data-figure="" className="text-48 leading-none font-strong">
            {apr ? (
              formatPercent(apr.aprBps)
            ) : protocol || unknown ? (
              <Amount value={vault && assetsOf(vault, 10n ** 18n)} />
            ) : (
              <Skeleton width="4ch" />
            )}
          </p>
          <p className="mt-3 text-15 text-muted">
            {apr
              ? words.apr(formatDuration(apr.to - apr.from))
              : protocol || unknown
                ? unknown
                  ? words.aprNoIndex
                  : words.aprNone
                : words.aprReading}
          </p>
          {apr && (
            <Button tone="text" size="small" onClick={() => setExplained(true)}>
              {words.aprNote}
            </Button>
          )}
        </div>
        <RateChart />
      </div>
      <Figures>
        <Figure label={words.staked}>
          <Amount value={vault?.managedAssets} digits={0} />
        </Figure>
        <Figure label={words.rate}>
          <Amount value={vault && assetsOf(vault, 10n ** 18n)} />
        </Figure>
        <Figure label={words.stakers}>
          {protocol ? formatCount(protocol.counts.stakers) : unknown ? '—' : <Skeleton width="3ch" />}
        </Figure>
        <Figure label={words.waiting}>
          <Amount value={vault?.waitingAssets} digits={0} />
        </Figure>
      </Figures>
      {apr && (
        <AprSheet
          apr={apr}
          open={explained}
          onClose={() => setExplained(false)}
          feeBps={vault?.harvestFeeBps}
        />
      )}
    </div>
  );
}
