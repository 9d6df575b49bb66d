'use client';

import { useState } from 'react';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { useWallet } from '../../../wallet/useWallet.ts';
import { watchToken } from '../../../wallet/watchToken.ts';
import { stakeCopy } from '../copy.ts';

/** Asks the wallet to list lsMETIS. */
export function AddToken() {
  const words = useCopy(stakeCopy).token;
  const { contracts } = useConfig().deployment;
  const wallet = useWallet();
  const [answer, setAnswer] = useState<'added' | 'declined'>();
  if (wallet.status !== 'connected') return null;
  const add = async () => {
    const added = await watchToken({ address: contracts.liquidStaking, symbol: 'lsMETIS', decimals: 18 });
    setAnswer(added ? 'added' : 'declined');
  };
  return (
    <p className="text-13 text-muted" aria-live="polite">
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
