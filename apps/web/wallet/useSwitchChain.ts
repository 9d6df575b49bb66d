'use client';

import { useState } from 'react';
import { announce } from '../lib/dom/announce.ts';
import { accountCopy } from './components/copy.ts';
import { switchToAppChain } from './switchToAppChain.ts';

export interface SwitchChain {
  readonly switchChain: () => void;
  readonly switching: boolean;
  /** The person declined, or the wallet cannot: what to do by hand. */
  readonly problem: string | undefined;
}

/** Asks the wallet to go to the app's chain. */
export function useSwitchChain(): SwitchChain {
  const words = accountCopy;
  const [switching, setSwitching] = useState(false);
  const [problem, setProblem] = useState<string>();

  const switchChain = () => {
    setSwitching(true);
    setProblem(undefined);
    switchToAppChain()
      .catch(() => {
        setProblem(words.stayed);
        announce(words.stayed);
      })
      .finally(() => setSwitching(false));
  };
  return { switchChain, switching, problem };
}
