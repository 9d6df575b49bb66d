'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { unlocksAt } from '../../../sequencers/index.ts';
import { operateCopy } from '../../copy.ts';
import { exitFlow } from '../../flows/bondFlows.tsx';
import { Form, type FormProps } from './Parts.tsx';

/** The way out for good. */
export function LeaveForm({ sequencer, pool, name }: FormProps) {
  const copy = operateCopy.form;
  const words = copy.leave;
  const now = useChainTime();
  const { id, bond, bondLeaving } = sequencer;
  return (
    <Form>
      <p className="text-pretty text-muted">{words.text}</p>
      <ThreeLines
        labels={copy.lines}
        get={words.get(formatAmount(bond + bondLeaving, { digits: 2 }))}
        cost={words.cost}
        when={
          <>
            {words.when}{' '}
            <Moment at={now === undefined ? undefined : unlocksAt(now, pool)} now={now} show="distance" />
          </>
        }
      />
      <FlowButton flow={exitFlow} request={{ id, name }} label={words.action} tone="danger" />
      <p className="text-13 text-pretty text-muted">{words.risk}</p>
    </Form>
  );
}
