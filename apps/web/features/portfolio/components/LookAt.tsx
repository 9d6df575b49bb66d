'use client';

import { type FormEvent, useState } from 'react';
import { parseAddress } from '../../../lib/forms/parseAddress.ts';
import { useGo } from '../../../lib/nav/useGo.ts';
import { AddressInput } from '../../../ui/controls/AddressInput.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { uiCopy } from '../../../ui/copy/uiCopy.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { openConnect } from '../../../wallet/connectIntent.ts';
import { portfolioCopy } from '../copy.ts';

/** Nobody is looked at yet: connect, or name any address. */
export function LookAt() {
  const words = portfolioCopy.none;
  const problems = uiCopy.address.problem;
  const go = useGo();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const parsed = parseAddress(text);
  const look = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (parsed.ok) go(`/portfolio/?watch=${parsed.value}`);
  };
  return (
    <div className="grid gap-8">
      <EmptyState
        title={words.title}
        action={
          <Button tone="primary" onClick={openConnect}>
            {words.connect}
          </Button>
        }
      >
        {words.text}
      </EmptyState>
      <form onSubmit={look} className="grid max-w-prose gap-3" noValidate>
        <AddressInput
          label={words.watch}
          value={text}
          onChange={setText}
          error={tried && !parsed.ok ? problems[parsed.problem] : undefined}
        />
        <div>
          <Button type="submit">{words.look}</Button>
        </div>
      </form>
    </div>
  );
}
