'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { governanceCopy } from '../copy.ts';
import type { StreamProposal } from '../hooks/useStreamProposal.ts';
import type { Trial } from '../hooks/useTrial.ts';

interface Props {
  readonly trial: Trial | undefined;
  readonly running: boolean;
  readonly form: StreamProposal;
}

/** What the chain says of the call now, and what it would change. */
export function TrialResult({ trial, running, form }: Props) {
  const words = useCopy(governanceCopy).create.simulation;
  const { bucket, assets } = form;
  return (
    <div className="grid gap-3" aria-live="polite">
      <h2 className="text-17 font-strong">{words.title}</h2>
      {!trial && <p className="text-13 text-muted">{running ? words.running : words.idle}</p>}
      {trial?.ok === false && (
        <Notice tone="loss" word={words.failed}>
          {trial.why}
        </Notice>
      )}
      {trial?.ok && bucket && assets !== undefined && (
        <>
          <Notice tone="earn" word="Works.">
            {words.ok}
          </Notice>
          <BeforeAfter
            changes={[
              {
                label: words.effect(bucket.name),
                before: <Amount value={bucket.balance} digits={0} />,
                after: <Amount value={bucket.balance - assets} digits={0} />,
              },
              {
                label: words.window,
                before: <Amount value={bucket.windowLeft} digits={0} />,
                after: <Amount value={bucket.windowLeft - assets} digits={0} />,
              },
            ]}
          />
        </>
      )}
    </div>
  );
}
