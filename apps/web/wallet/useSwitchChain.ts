'use client';

import { useState } from 'react';
import { announce } from '../lib/dom/announce.ts';
import { switchToAppChain } from './switchToAppChain.ts';

export interface SwitchChain {
  readonly switchChain: () => void;
  readonly switching: boolean;
  /** The person declined, or the wallet cannot: what to do by hand. */
  readonly problem: string | undefined;
}

/** Asks the wallet to go to the app's chain. */
export function useSwitchChain(): SwitchChain {
  const [switching, setSwitching] = useState(false);
  const [problem, setProblem] = useState<string>();

  const switchChain = () => {
    setSwitching(true);
    setProblem(undefined);
    switchToAppChain()
      .catch(() => {
        const sentence = 'Your wallet stayed on its network. Choose the right one there, or try again.';
        setProblem(sentence);
        announce(sentence);
      })
      .finally(() => setSwitching(false));
  };
  return { switchChain, switching, problem };
}
