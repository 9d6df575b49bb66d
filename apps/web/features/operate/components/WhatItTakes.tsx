'use client';

import { getReserve, type Pool } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { operateCopy } from '../copy.ts';
import { Afterwards } from './Afterwards.tsx';

/** The rules of running a sequencer, in figures of this chain. */
export function WhatItTakes({ pool }: { readonly pool: Pool }) {
  const words = operateCopy.takes;
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  const { data: reserve } = useQuery({
    queryKey: chainKey('reserve'),
    queryFn: () => getReserve(client, { contracts }),
  });
  const period = formatDuration(pool.unbondingPeriod);
  return (
    <div className="grid gap-6">
      <Notice word={words.word}>{words.truth}</Notice>
      <Section title={words.title}>
        <Facts
          facts={[
            {
              label: words.bond,
              value: <Amount value={pool.minBond} digits={0} unit="METIS" />,
              note: words.bondNote,
            },
            { label: words.cover, value: words.coverValue },
            {
              label: words.most,
              value: <Amount value={pool.maxStake} digits={0} unit="METIS" />,
              note: words.mostNote,
            },
            {
              label: words.commission,
              value: words.commissionValue(formatPercent(pool.maxCommissionBps, 0)),
              note: words.commissionNote(period),
            },
            {
              label: words.reward,
              value: <Amount value={reserve?.rewardPerBlock} digits={6} unit="METIS" />,
            },
            { label: words.leaving, value: period, note: words.leavingNote },
            { label: words.slash, value: words.slashValue, note: words.slashNote(period) },
            { label: words.key, value: words.keyValue, note: words.keyNote },
          ]}
        />
      </Section>
      <Afterwards pool={pool} />
    </div>
  );
}
