'use client';

import type { FundObjection } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { ProgressLine } from '../../../../ui/epoch/ProgressLine.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { objectFlow } from '../../flows/grantFlows.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import { usedPart } from '../../model.ts';
import type { ObjectionSubject } from '../../readObjectors.ts';
import { ObjectorList } from './ObjectorList.tsx';

interface Props {
  readonly objection: FundObjection;
  readonly what: string;
  /** Wei of METIS that are not paid when it is rejected. */
  readonly assets: bigint;
  readonly subject: ObjectionSubject;
  /** It can still be raised. */
  readonly open: boolean;
}

/** How much of what it takes to reject was raised, until when one can, and the way to. */
export function ObjectionLine({ objection, what, assets, subject, open }: Props) {
  const words = grantsCopy;
  const now = useChainTime();
  const [reason, setReason] = useState('');
  const { id, against, bar, endsAt, objected } = objection;
  const whole = (wei: bigint) => formatAmount(wei, { digits: 0 });
  return (
    <div className="grid gap-3">
      <div className="grid gap-1.5 text-13 text-muted">
        <ProgressLine
          done={usedPart(bar, against > bar ? 0n : bar - against)}
          label={words.objection.line}
          tone="loss"
          marks={12}
        />
        <p>
          {words.objection.bar(whole(against), whole(bar))}
          {open && (
            <>
              {' · '}
              {words.objection.ends} <Moment at={endsAt} now={now} show="distance" />
            </>
          )}
        </p>
      </div>
      <ObjectorList objectionId={id} subject={subject} against={against} />
      {open && objected && <p className="text-13 text-muted">{words.objection.done}</p>}
      {open && !objected && (
        <div className="grid gap-2 sm:grid-cols-[1fr_auto] sm:items-end">
          <TextInput label={words.objection.reason} value={reason} onChange={setReason} maxLength={1_000} />
          <FlowButton
            flow={objectFlow}
            request={{
              what,
              assets,
              objectionId: id,
              reason: reason.trim(),
              objections: { against, bar },
            }}
            label={words.act.object}
            tone="danger"
            size="medium"
          />
        </div>
      )}
    </div>
  );
}
