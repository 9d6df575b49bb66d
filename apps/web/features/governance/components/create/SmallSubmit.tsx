'use client';

import type { SmallGrantSimulation } from '@metis-blitz/sdk/simulate';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { proposeSmallGrantFlow } from '../../../fund/index.ts';
import { createCopy } from '../../createCopy.ts';
import type { ProposalForm } from '../../hooks/useProposalForm.ts';
import { simulationCopy } from '../../simulationCopy.ts';
import { SimulationVerdict } from '../SimulationVerdict.tsx';

interface Props {
  readonly form: ProposalForm;
  /** undefined: it is being made, or there is nothing to simulate. */
  readonly simulation: SmallGrantSimulation | undefined;
  /** The node did not answer. */
  readonly unread: boolean;
  readonly onIncomplete: () => void;
}

/** A small grant is sent to the fund by whoever proposes it: no vote, so no governor. A simulation has to pass. */
export function SmallSubmit({ form, simulation, unread, onIncomplete }: Props) {
  const words = createCopy;
  const trial = simulationCopy;
  return (
    <>
      <SimulationVerdict
        simulation={form.small ? simulation : undefined}
        calls={1}
        ok={trial.small.ok}
        waiting={form.small ? (unread ? trial.unread : trial.running) : trial.small.idle}
      />
      <FlowButton
        flow={proposeSmallGrantFlow}
        request={simulation?.ok ? form.small : undefined}
        onIncomplete={onIncomplete}
        label={words.review}
      />
    </>
  );
}
