'use client';

import { useState } from 'react';
import { uiCopy } from '../copy/uiCopy.ts';
import { amountSentence } from './amountSentence.ts';
import { type AmountRules, parseAmount } from './parseAmount.ts';

export interface AmountState {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The amount in the smallest unit; undefined while it is not one that can be used. */
  readonly value: bigint | undefined;
  /** Why it cannot be used; undefined for an untouched field. */
  readonly error: string | undefined;
  /** Shows the error of an empty field too: called when one tries to go on. @returns whether one can. */
  readonly submit: () => boolean;
  readonly reset: () => void;
}

/** The state of an `AmountInput`: text as typed, the amount it stands for, or the sentence why it stands for none. */
export function useAmount(unit: string, rules: AmountRules, initial = ''): AmountState {
  const words = uiCopy;
  const [text, setText] = useState(initial);
  const [tried, setTried] = useState(false);

  const parsed = parseAmount(text, rules);
  const silent = !parsed.ok && parsed.problem === 'empty' && !tried;
  return {
    text,
    setText,
    value: parsed.ok ? parsed.value : undefined,
    error:
      parsed.ok || silent ? undefined : amountSentence(parsed.problem, unit, rules, words.amount.problem),
    submit: () => {
      setTried(true);
      return parsed.ok;
    },
    reset: () => {
      setText('');
      setTried(false);
    },
  };
}
