'use client';

import type { Pool } from '@metis-blitz/sdk/reads';
import { Link } from '../../../../lib/nav/Link.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Figure, Figures } from '../../../../ui/data/Figure.tsx';
import { ProgressLine } from '../../../../ui/epoch/ProgressLine.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { useEpoch } from '../../../epoch/index.ts';
import { sequencersCopy } from '../../copy.ts';
import { useSequencerNames } from '../../hooks/useSequencerNames.ts';

/** Who sequences now and how far, who comes next, and how much stands behind all of them. */
export function PoolHead({ pool }: { readonly pool: Pool | undefined }) {
  const words = sequencersCopy.head;
  const nameOf = useSequencerNames();
  const { epoch } = useEpoch();
  const next = epoch?.next && epoch.next.sequencerId !== 0n ? nameOf(epoch.next.sequencerId) : undefined;
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end lg:gap-12">
      <div className="grid max-w-form gap-1">
        <p className="text-13 text-muted">{words.now}</p>
        <p className="text-26 font-strong">
          {!epoch ? (
            <Skeleton width="9ch" />
          ) : epoch.sequencerId === 0n ? (
            words.stranger
          ) : (
            <Link href={`/sequencers/view/?id=${epoch.sequencerId}`} className="hover:text-accent">
              {nameOf(epoch.sequencerId)}
            </Link>
          )}
        </p>
        <ProgressLine done={epoch?.done} label={words.now} marks={30} />
        <p className="flex justify-between gap-4 text-13 text-muted">
          <span>{epoch ? words.left(epoch.left) : <Skeleton width="9ch" />}</span>
          {next && <span>{words.next(next)}</span>}
        </p>
      </div>
      <Figures>
        <Figure
          label={words.total}
          note={pool ? words.pool(pool.sequencers.length) : <Skeleton width="12ch" />}
        >
          <Amount value={pool?.totalDelegated} digits={0} unit="METIS" />
        </Figure>
        <Figure label={words.bonded} note={words.bondedNote}>
          <Amount value={pool?.totalBonded} digits={0} unit="METIS" />
        </Figure>
      </Figures>
    </div>
  );
}
