'use client';

import { useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';

interface Props {
  readonly words: { readonly add: string; readonly added: string; readonly declined: string };
  /** @returns whether the wallet did. */
  readonly ask: () => Promise<boolean>;
}

/** Offers to have the wallet list something, and says what it answered. */
export function ListInWallet({ words, ask }: Props) {
  const [answer, setAnswer] = useState<'added' | 'declined'>();
  return (
    <p className="text-13 text-muted" aria-live="polite">
      {answer ? (
        words[answer]
      ) : (
        <Button
          tone="text"
          size="small"
          onClick={() => void ask().then((added) => setAnswer(added ? 'added' : 'declined'))}
        >
          {words.add}
        </Button>
      )}
    </p>
  );
}
