'use client';

import { useState } from 'react';
import { type Address, isAddressEqual } from 'viem';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { Fold } from '../../../ui/surfaces/Fold.tsx';
import { useWallet } from '../../../wallet/useWallet.ts';
import { operateCopy } from '../copy.ts';
import type { SignerProofField } from '../hooks/useSignerProof.ts';
import { messageText } from '../messageText.ts';
import { CopyText } from './CopyText.tsx';

interface Props {
  readonly proof: SignerProofField;
  readonly signer: Address | undefined;
  readonly operator: Address | undefined;
}

/** The message that the signer key signs: here, when it is the connected wallet, else anywhere, and put in by hand. */
export function SignerProof({ proof, signer, operator }: Props) {
  const words = operateCopy.form.proof;
  const wallet = useWallet();
  const [asking, setAsking] = useState(false);
  const [declined, setDeclined] = useState(false);
  const { message } = proof;
  const here =
    wallet.status === 'connected' && signer !== undefined && isAddressEqual(wallet.address, signer);

  const signHere = async () => {
    if (!message || !signer) return;
    setAsking(true);
    setDeclined(false);
    try {
      const { signMessage } = await import('../../../wallet/signMessage.ts');
      proof.setText(await signMessage(signer, message));
    } catch {
      setDeclined(true);
    } finally {
      setAsking(false);
    }
  };
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-3 border-y border-line py-4">
      <legend className="sr-only">{words.title}</legend>
      <div>
        <p aria-hidden="true" className="text-13 font-strong">
          {words.title}
        </p>
        <p className="text-13 text-pretty text-muted">{operator ? words.text : words.noOperator}</p>
      </div>
      {message && (
        <Fold small title={words.message}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <pre tabIndex={0} className="max-h-56 overflow-auto rounded-control bg-sunken p-3 font-mono">
            {messageText(message)}
          </pre>
          <p className="mt-2 text-pretty text-muted">{words.elsewhere}</p>
        </Fold>
      )}
      <div className="flex flex-wrap gap-3">
        {message && <CopyText text={messageText(message)} label={words.copy} done={words.copied} />}
        {here && message && (
          <Button size="small" pending={asking} onClick={() => void signHere()}>
            {words.here}
          </Button>
        )}
      </div>
      {declined && (
        <p role="alert" className="text-13 text-loss-text">
          {words.declined}
        </p>
      )}
      {operator && (
        <TextArea
          label={words.signature}
          value={proof.text}
          onChange={(text) => proof.setText(text.trim())}
          error={proof.error}
          hint={proof.value ? words.good : undefined}
          rows={3}
          maxLength={400}
          spellCheck={false}
          autoComplete="off"
          placeholder="0x…"
          style={{ fontFamily: 'var(--font-mono)', fontSize: 'var(--text-13)' }}
        />
      )}
    </fieldset>
  );
}
