'use client';

import { isAddressEqual, zeroAddress } from 'viem';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { AddressInput } from '../../../../ui/controls/AddressInput.tsx';
import { Facts } from '../../../../ui/data/Facts.tsx';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { operateCopy } from '../../copy.ts';
import { offerOperatorFlow } from '../../flows/roleFlows.tsx';
import { useAddressField } from '../../hooks/useAddressField.ts';
import { Form, type FormProps } from './Parts.tsx';

/** Two steps to another operator: an offer here, which stands until it is accepted or taken back. */
export function HandOverForm({ sequencer, name }: FormProps) {
  const copy = operateCopy.form;
  const words = copy.handover;
  const { id, operator, pendingOperator } = sequencer;
  const to = useAddressField();
  const self = to.value && isAddressEqual(to.value, operator) ? copy.problem.self : undefined;
  const offered = pendingOperator !== zeroAddress;
  return (
    <Form>
      <p className="text-pretty text-muted">{words.text}</p>
      {offered && (
        <div className="grid gap-3">
          <Facts facts={[{ label: words.offered, value: <AddressLink address={pendingOperator} /> }]} />
          <div>
            <FlowButton
              flow={offerOperatorFlow}
              request={{ id, name, to: zeroAddress }}
              label={words.back}
              size="medium"
              tone="secondary"
            />
          </div>
        </div>
      )}
      <AddressInput label={words.to} value={to.text} onChange={to.setText} error={to.error ?? self} />
      <ThreeLines labels={copy.lines} get={words.get} cost={copy.gas} when={words.when} />
      <FlowButton
        flow={offerOperatorFlow}
        request={to.value && !self ? { id, name, to: to.value } : undefined}
        onIncomplete={to.submit}
        label={words.action}
      />
      <p className="text-13 text-pretty text-muted">{words.risk}</p>
    </Form>
  );
}
