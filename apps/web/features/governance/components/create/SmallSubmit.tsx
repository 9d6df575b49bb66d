'use client';

import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { useCopy } from '../../../../ui/copy/useCopy.ts';
import { proposeSmallGrantFlow } from '../../../fund/index.ts';
import { createCopy } from '../../createCopy.ts';
import type { ProposalForm } from '../../hooks/useProposalForm.ts';

interface Props {
  readonly form: ProposalForm;
  readonly onIncomplete: () => void;
}

/** A small grant is sent to the fund by whoever proposes it: no vote, so no governor. */
export function SmallSubmit({ form, onIncomplete }: Props) {
  const words = useCopy(createCopy);
  return (
    <>
      <p className="text-pretty text-muted">{words.small.tried}</p>
      <FlowButton
        flow={proposeSmallGrantFlow}
        request={form.small}
        onIncomplete={onIncomplete}
        label={words.review}
      />
    </>
  );
}
