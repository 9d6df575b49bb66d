'use client';

import type { Simulation } from '@metis-blitz/sdk/simulate';
import { formatCount } from '../../../ui/amount/formatCount.ts';
import { marks } from '../../../ui/copy/marks.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { simulationCopy } from '../simulationCopy.ts';

interface Props {
  /** undefined: there is none yet, and `waiting` says why. */
  readonly simulation: Simulation | undefined;
  readonly waiting?: string;
  /** How many calls there are. */
  readonly calls: number;
  /** What it means that it works. @default that every call succeeds */
  readonly ok?: string;
}

/** Whether the calls would succeed now, and why not. */
export function SimulationVerdict({ simulation, waiting, calls, ok }: Props) {
  const words = simulationCopy;
  return (
    <div className="grid gap-1" aria-live="polite">
      {!simulation && <p className="text-13 text-pretty text-muted">{waiting}</p>}
      {simulation?.ok && (
        <Notice tone="earn" word={words.works}>
          {ok ?? words.ok}
        </Notice>
      )}
      {simulation?.failure && (
        <Notice tone="loss" word={words.fails}>
          {[
            words.failed(simulation.failure.index + 1, calls),
            simulation.failure.cause,
            simulation.failure.remedy,
          ].join(marks.gap)}
        </Notice>
      )}
      {simulation && (
        <p className="pl-4 text-13 text-muted">
          {words.block(formatCount(simulation.block.number))}
          {simulation.failure && <span className="font-mono"> · {simulation.failure.name}</span>}
        </p>
      )}
    </div>
  );
}
