'use client';

import type { Simulation } from '@metis-blitz/sdk/simulate';
import { simulationCopy } from '../simulationCopy.ts';
import { ChangeTable } from './ChangeTable.tsx';

/** Every figure that the calls move: caps of the fund, balances, settings. */
export function SimulationChanges({ simulation }: { readonly simulation: Simulation }) {
  const words = simulationCopy;
  const { ok, changes, way } = simulation;
  const of = (...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind));
  return (
    <div className="grid gap-6">
      <ChangeTable title={words.caps} note={words.capsNote} changes={of('cap')} />
      <ChangeTable title={words.balances} changes={of('balance')} />
      <ChangeTable title={words.state} changes={of('parameter', 'other')} />
      {ok && way === 'together' && changes.length === 0 && <p className="text-muted">{words.none}</p>}
      {way === 'apart' && <p className="text-13 text-pretty text-muted">{words.apart}</p>}
    </div>
  );
}
