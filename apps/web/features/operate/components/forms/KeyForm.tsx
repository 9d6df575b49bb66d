'use client';

import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { AddressInput } from '../../../../ui/controls/AddressInput.tsx';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { operateCopy } from '../../copy.ts';
import { rotateSignerFlow } from '../../flows/settingFlows.tsx';
import { useAddressField } from '../../hooks/useAddressField.ts';
import { useSignerProof } from '../../hooks/useSignerProof.ts';
import { SignerProof } from '../SignerProof.tsx';
import { Form, type FormProps } from './Parts.tsx';

/** Another key, with its proof. */
export function KeyForm({ sequencer, name }: FormProps) {
  const copy = operateCopy.form;
  const words = copy.key;
  const { id, operator } = sequencer;
  const signer = useAddressField();
  const proof = useSignerProof(operator, signer.value);
  const same = signer.value === sequencer.signer ? copy.problem.signer.same : undefined;
  const request =
    signer.value && !same && !proof.signerError && proof.value
      ? { id, name, signer: signer.value, proof: proof.value }
      : undefined;
  return (
    <Form title={words.title}>
      <AddressInput
        label={words.signer}
        value={signer.text}
        onChange={signer.setText}
        hint={copy.register.signerHint}
        error={signer.error ?? same ?? proof.signerError}
      />
      <SignerProof proof={proof} signer={signer.value} operator={operator} />
      <ThreeLines labels={copy.lines} get={words.get} cost={copy.gas} when={copy.now} />
      <FlowButton
        flow={rotateSignerFlow}
        request={request}
        onIncomplete={() => {
          signer.submit();
          proof.submit();
        }}
        label={words.action}
      />
      <p className="text-13 text-pretty text-muted">{words.risk}</p>
    </Form>
  );
}
