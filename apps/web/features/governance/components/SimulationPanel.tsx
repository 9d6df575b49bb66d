'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { useMemo } from 'react';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { governanceCopy } from '../copy.ts';
import { useSimulation } from '../hooks/useSimulation.ts';
import { isLive } from '../model.ts';
import { simulationCopy } from '../simulationCopy.ts';
import { SimulationChanges } from './SimulationChanges.tsx';
import { SimulationVerdict } from './SimulationVerdict.tsx';

/** What a live proposal would do if it were executed now. What is over is not simulated: it happened, or never will. */
export function SimulationPanel({ proposal }: { readonly proposal: Proposal }) {
  const words = simulationCopy;
  return (
    <Section title={words.title} note={words.note}>
      {isLive(proposal) ? <Live proposal={proposal} /> : <p className="text-muted">{words.over}</p>}
    </Section>
  );
}

function Live({ proposal: { governor, calls } }: { readonly proposal: Proposal }) {
  const words = simulationCopy;
  const { failed } = governanceCopy;
  const asked = useMemo(() => calls.map(({ target: to, data, value }) => ({ to, data, value })), [calls]);
  const { data: simulation, error, refetch } = useSimulation(governor, asked);
  if (error && !simulation) {
    return (
      <ErrorState
        title={words.unread}
        meaning={failed.meaning}
        remedy={failed.remedy}
        onRetry={() => refetch()}
      />
    );
  }
  if (!simulation) return <Skeleton width="100%" height="12rem" />;
  return (
    <div className="grid gap-6">
      <SimulationVerdict simulation={simulation} calls={calls.length} />
      <SimulationChanges simulation={simulation} />
    </div>
  );
}
