'use client';

import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { formatDuration } from '../../../../ui/time/formatDuration.ts';
import { operateCopy } from '../../copy.ts';
import { commissionFlow } from '../../flows/settingFlows.tsx';
import { usePercentField } from '../../hooks/usePercentField.ts';
import { Form, type FormProps } from './Parts.tsx';

/** A rise with its notice, a cut at once: which of the two it is, is said as one types. */
export function CommissionForm({ sequencer, pool, name }: FormProps) {
  const copy = operateCopy.form;
  const words = copy.commission;
  const field = usePercentField(pool.maxCommissionBps);
  const { id, commissionBps, pendingCommissionBps, commissionEffectiveAt } = sequencer;
  const announced = commissionEffectiveAt > 0;
  // The same figure again is of use only to take an announced rise back.
  const same = field.bps === commissionBps && !announced;
  const rises = field.bps !== undefined && field.bps > commissionBps;
  const typed = field.bps !== undefined && !same;
  return (
    <Form>
      <TextInput
        label={words.amount}
        value={field.text}
        onChange={field.setText}
        error={same ? copy.problem.commission.same : field.error}
        hint={words.is(formatPercent(commissionBps))}
        inputMode="decimal"
        maxLength={12}
      />
      {announced && (
        <Notice tone="wait" word={operateCopy.announced}>
          {words.announced(formatPercent(pendingCommissionBps))}
        </Notice>
      )}
      <ThreeLines
        labels={copy.lines}
        get={typed ? (rises ? words.getMore : words.getLess) : words.getNone}
        cost={copy.gas}
        when={rises ? words.rise(formatDuration(pool.unbondingPeriod)) : words.cut}
      />
      <FlowButton
        flow={commissionFlow}
        request={
          typed && field.bps !== undefined
            ? { id, name, fromBps: commissionBps, toBps: field.bps }
            : undefined
        }
        onIncomplete={field.submit}
        label={typed ? (rises ? words.riseAction : words.cutAction) : words.action}
      />
      <p className="text-13 text-pretty text-muted">{words.risk}</p>
    </Form>
  );
}
