'use client';

import { useEffect, useState } from 'react';
import { Sheet } from '../../ui/surfaces/Sheet.tsx';
import { txCopy } from '../copy.ts';
import type { BoundFlow } from '../defineFlow.tsx';
import type { TxRecord } from '../model/txRecord.ts';
import type { Runner } from '../runner/createRunner.ts';
import { CallDetails } from './CallDetails.tsx';
import { ReviewAction } from './ReviewAction.tsx';
import { ReviewCost } from './ReviewCost.tsx';
import { StepLine } from './StepLine.tsx';
import { TxEnding } from './TxEnding.tsx';

interface Props {
  readonly runner: Runner;
  readonly record: TxRecord;
}

/** What one is about to sign, then what becomes of it: the same sheet for every flow. */
export function ReviewSheet({ runner, record }: Props) {
  const words = txCopy;
  const [flow, setFlow] = useState<BoundFlow>();

  useEffect(() => {
    let live = true;
    runner.flowOf(record.id).then((found) => live && setFlow(found));
    return () => {
      live = false;
    };
  }, [runner, record.id]);

  const { phase } = record;
  const beforeSigning = phase.name === 'simulating' || phase.name === 'reviewing' || phase.name === 'refused';
  return (
    <Sheet
      open
      onClose={runner.close}
      title={record.title}
      foot={<ReviewAction runner={runner} record={record} />}
    >
      <div className="grid gap-6">
        <StepLine record={record} />
        <TxEnding record={record} />
        {phase.name !== 'confirmed' && flow?.summary}
        {'quote' in phase && <ReviewCost quote={phase.quote} />}
        {beforeSigning && flow && flow.risks.length > 0 && (
          <section>
            <h3 className="text-13 font-strong">{words.risks}</h3>
            <ul className="mt-1.5 grid gap-1.5">
              {flow.risks.map((risk) => (
                <li key={risk} className="border-l border-line pl-3 text-13 text-pretty text-muted">
                  {risk}
                </li>
              ))}
            </ul>
          </section>
        )}
        {'quote' in phase && <CallDetails call={phase.quote.call} />}
        {phase.name === 'pending' && <CallDetails call={phase.sent.call} />}
      </div>
    </Sheet>
  );
}
