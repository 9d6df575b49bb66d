'use client';

import { useState } from 'react';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { watchTicket } from '../../../wallet/watchTicket.ts';
import { withdrawCopy } from '../copy.ts';

/** Asks the wallet to list a ticket. Only its owner is offered that. */
export function AddTicket({ id }: { readonly id: bigint }) {
  const words = useCopy(withdrawCopy).tickets;
  const { contracts } = useConfig().deployment;
  const { watching } = useViewedAccount();
  const [answer, setAnswer] = useState<'added' | 'declined'>();
  if (watching) return null;
  const add = async () => {
    const added = await watchTicket({ address: contracts.withdrawalQueue, id });
    setAnswer(added ? 'added' : 'declined');
  };
  return (
    <p className="mt-4 text-13 text-muted" aria-live="polite">
      {answer ? (
        words[answer]
      ) : (
        <Button tone="text" size="small" onClick={() => void add()}>
          {words.add}
        </Button>
      )}
    </p>
  );
}
