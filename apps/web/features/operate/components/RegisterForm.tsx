'use client';

import type { Pool } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { useSpendable } from '../../../lib/chain/useSpendable.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AddressInput } from '../../../ui/controls/AddressInput.tsx';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { lesser } from '../../sequencers/index.ts';
import { useVaultAccount } from '../../stake/index.ts';
import { operateCopy } from '../copy.ts';
import { registerFlow } from '../flows/registerFlow.tsx';
import { useAddressField } from '../hooks/useAddressField.ts';
import { usePercentField } from '../hooks/usePercentField.ts';
import { useSignerProof } from '../hooks/useSignerProof.ts';
import { profileProblems, profileText } from '../profile.ts';
import { ProfileFields } from './ProfileFields.tsx';
import { SignerProof } from './SignerProof.tsx';

/** Gas of a registration, generously: settling what is pending is part of it. */
const REGISTER_GAS = 2_000_000n;

/** Becomes a sequencer: bond, key with its proof, commission, words. Whole before connecting, but for the proof. */
export function RegisterForm({ pool }: { readonly pool: Pool }) {
  const copy = operateCopy.form;
  const words = copy.register;
  const { address } = useViewedAccount();
  const { data: mine } = useVaultAccount(address);
  const spendable = useSpendable(mine?.balance, REGISTER_GAS);
  const [tried, setTried] = useState(false);
  const [profile, setProfile] = useState({ name: '', description: '', url: '' });
  const bond = useAmount('METIS', {
    decimals: 18,
    min: pool.minBond,
    max: pool.maxStake,
    ...(address && spendable !== undefined ? { balance: spendable } : {}),
  });
  const signer = useAddressField();
  const proof = useSignerProof(address, signer.value);
  const recipient = useAddressField(address);
  const commission = usePercentField(pool.maxCommissionBps);

  const named = Object.keys(profileProblems(profile)).length === 0;
  const ready =
    named &&
    bond.value !== undefined &&
    signer.value &&
    !proof.signerError &&
    proof.value &&
    recipient.value &&
    commission.bps !== undefined;
  const request = ready
    ? {
        name: profile.name.trim(),
        metadata: profileText(profile),
        bond: bond.value,
        signer: signer.value,
        proof: proof.value,
        recipient: recipient.value,
        commissionBps: commission.bps,
      }
    : undefined;
  const showWhatIsMissing = () => {
    setTried(true);
    for (const field of [bond, signer, proof, recipient, commission]) field.submit();
  };
  return (
    <Card className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h2 className="text-20">{words.title}</h2>
      <AmountInput
        label={words.bond}
        unit="METIS"
        value={bond.text}
        onChange={bond.setText}
        error={bond.error}
        balance={address ? mine?.balance : null}
        max={address && spendable !== undefined ? lesser(spendable, pool.maxStake) : undefined}
      />
      <ProfileFields profile={profile} onChange={setProfile} tried={tried} />
      <TextInput
        label={words.commission}
        value={commission.text}
        onChange={commission.setText}
        error={commission.error}
        inputMode="decimal"
        maxLength={12}
        placeholder="5"
      />
      <AddressInput
        label={words.signer}
        value={signer.text}
        onChange={signer.setText}
        hint={words.signerHint}
        error={signer.error ?? proof.signerError}
      />
      <SignerProof proof={proof} signer={signer.value} operator={address} />
      <AddressInput
        label={words.recipient}
        value={recipient.text}
        onChange={recipient.setText}
        hint={words.recipientHint}
        error={recipient.error}
      />
      <ThreeLines
        labels={copy.lines}
        get={words.get}
        cost={
          bond.value === undefined ? words.costUnknown : words.cost(formatAmount(bond.value, { trim: true }))
        }
        when={words.when}
      />
      <FlowButton
        flow={registerFlow}
        request={request}
        onIncomplete={showWhatIsMissing}
        label={words.action}
      />
      <p className="text-13 text-pretty text-muted">{words.risk}</p>
    </Card>
  );
}
