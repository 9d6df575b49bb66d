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
import { designCopy } from '../copy.ts';

const words = designCopy.form;

const metis = 10n ** 18n;
const balance = 128_405_199_999_999_999_999n;

export function FormGrammar() {
  const amount = useAmount('METIS', { decimals: 18, balance, min: metis });
  const [way, setWay] = useState<'now' | 'later'>('now');
  return (
    <Section title={words.title} note={words.note}>
      <div className="grid gap-6 lg:grid-cols-2">
        <Card className="grid max-w-form content-start gap-5 self-start">
          <AmountInput
            label={words.amount}
            unit="METIS"
            value={amount.text}
            onChange={amount.setText}
            error={amount.error}
            balance={balance}
            max={balance - metis / 10n}
          />
          <Choice
            label={words.how}
            value={way}
            onChange={setWay}
            options={[
              { value: 'now', label: words.now, note: words.nowNote, figure: '12.3679' },
              { value: 'later', label: words.later, note: words.laterNote, figure: '12.4051' },
            ]}
          />
          <ThreeLines
            get={<Amount value={amount.value ?? undefined} unit="METIS" />}
            cost={<Amount value={37_200_000_000_000_000n} unit="METIS" round="up" />}
            when={way === 'now' ? words.atOnce : words.future}
          />
          <Button tone="primary" size="large" onClick={amount.submit}>
            {words.review}
          </Button>
          <p className="text-13 text-muted">{words.risk}</p>
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
      label={words.refused}
      unit="METIS"
      value={amount.text}
      onChange={amount.setText}
      error={amount.error}
    />
  );
}
