'use client';

import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { stakeCopy } from '../copy.ts';
import { useProtocol } from '../hooks/useProtocol.ts';

type Way = 'liquid' | 'delegate' | 'vote';

/** The one figure that belongs to a way in. Nothing where there is no index. */
export function WayFigure({ way }: { readonly way: Way }) {
  const words = stakeCopy.ways;
  const indexer = useIndexer();
  const { data, isError } = useProtocol();
  if (!indexer || isError) return words.plain[way];
  if (!data) return <Skeleton width="12ch" />;
  const { apr, counts } = data;
  const figure = {
    liquid: apr.liquid && words.realised(formatPercent(apr.liquid.aprBps)),
    delegate:
      apr.delegation && words.delegated(formatPercent(apr.delegation.aprBps), counts.activeSequencers),
    vote: counts.liveProposals > 0 ? words.live(counts.liveProposals) : words.past(counts.proposals),
  }[way];
  return figure ?? words.plain[way];
}
