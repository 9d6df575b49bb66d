'use client';

import type { Pool } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Figure, Figures } from '../../../ui/data/Figure.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useEpoch } from '../../epoch/index.ts';
import { sequencersCopy } from '../copy.ts';
import { useSequencerNames } from '../hooks/useSequencerNames.ts';

/** Who sequences now, and how much stands behind all of them. */
export function PoolHead({ pool }: { readonly pool: Pool | undefined }) {
  const words = useCopy(sequencersCopy).head;
  const nameOf = useSequencerNames();
  const { epoch } = useEpoch();
  const running = epoch && pool?.sequencers.find(({ signer }) => signer === epoch.signer);
  return (
    <Figures>
      <Figure label={words.now} note={epoch && words.left(String(epoch.left))}>
        {running ? nameOf(running.id) : epoch && pool ? '—' : <Skeleton width="9ch" />}
      </Figure>
      <Figure label={words.total}>
        <Amount value={pool?.totalDelegated} digits={0} unit="METIS" />
      </Figure>
      <Figure label={words.bonded}>
        <Amount value={pool?.totalBonded} digits={0} unit="METIS" />
      </Figure>
    </Figures>
  );
}
