'use client';

import { useState } from 'react';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Choice } from '../../../ui/controls/Choice.tsx';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';

const metis = 10n ** 18n;
const balance = 128_405_199_999_999_999_999n;

export function FormGrammar() {
  const amount = useAmount('METIS', { decimals: 18, balance, min: metis });
  const [way, setWay] = useState<'now' | 'later'>('now');
  return (
    <Section
      title="The grammar of a form"
      note="Amount, choices, three lines, the action, the risk in one sentence."
    >
      <div className="grid gap-6 lg:grid-cols-2">
        <Card className="grid max-w-form content-start gap-5 self-start">
          <AmountInput
            label="Amount to withdraw"
            unit="METIS"
            value={amount.text}
            onChange={amount.setText}
            error={amount.error}
            balance={balance}
            max={balance - metis / 10n}
          />
          <Choice
            label="How to leave"
            value={way}
            onChange={setWay}
            options={[
              { value: 'now', label: 'Now', note: 'From the buffer, for 0.3 %', figure: '12.3679' },
              { value: 'later', label: 'Later, free', note: 'Ready in about 18 days', figure: '12.4051' },
            ]}
          />
          <ThreeLines
            get={<Amount value={amount.value ?? undefined} unit="METIS" />}
            cost={<Amount value={37_200_000_000_000_000n} unit="METIS" round="up" />}
            when={way === 'now' ? 'At once' : '14 Dec, 10:20 (in 18 days)'}
          />
          <Button tone="primary" size="large" onClick={amount.submit}>
            Review
          </Button>
          <p className="text-13 text-muted">
            The buffer can run empty; the queue cannot. A slash lowers what both pay.
          </p>
        </Card>
        <div className="grid max-w-form content-start gap-6">
          {['1,000', '1e3', '-5', '0.1234567890123456789', '200', '٣'].map((text) => (
            <Refused key={text} text={text} />
          ))}
        </div>
      </div>
    </Section>
  );
}

function Refused({ text }: { readonly text: string }) {
  const amount = useAmount('METIS', { decimals: 18, balance }, text);
  return (
    <AmountInput
      label="Refused"
      unit="METIS"
      value={amount.text}
      onChange={amount.setText}
      error={amount.error}
    />
  );
}
