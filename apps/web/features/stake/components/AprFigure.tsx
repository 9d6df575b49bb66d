'use client';

import clsx from 'clsx';
import { useState } from 'react';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { stakeCopy } from '../copy.ts';
import { useHistoryGone } from '../hooks/useHistoryGone.ts';
import { useProtocol } from '../hooks/useProtocol.ts';
import { useVault } from '../hooks/useVault.ts';
import { assetsOf } from '../model.ts';
import { AprSheet } from './AprSheet.tsx';

/** What it earned, as the one large figure; where that is not known, the rate from the chain. */
export function AprFigure() {
  const words = stakeCopy.figures;
  const { data: vault } = useVault();
  const { data: protocol } = useProtocol();
  const gone = useHistoryGone();
  const [explained, setExplained] = useState(false);
  const apr = protocol?.apr.liquid;
  const note = gone ? words.aprNoIndex : protocol ? words.aprNone : words.aprReading;
  return (
    <div className={clsx(!gone && 'lg:w-44')}>
      <p data-figure="" className="text-48 leading-none font-strong">
        {apr ? (
          formatPercent(apr.aprBps)
        ) : protocol || gone ? (
          <Amount value={vault && assetsOf(vault, 10n ** 18n)} />
        ) : (
          <Skeleton width="4ch" />
        )}
      </p>
      <p className="mt-3 text-15 text-muted">{apr ? words.apr(formatDuration(apr.to - apr.from)) : note}</p>
      {apr && (
        <Button tone="text" size="small" onClick={() => setExplained(true)}>
          {words.aprNote}
        </Button>
      )}
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
