'use client';

import { useState } from 'react';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { operateCopy } from '../copy.ts';
import { parsePercent } from '../model.ts';

export interface PercentField {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly bps: number | undefined;
  readonly error: string | undefined;
  readonly submit: () => void;
}

/** The state of a field for a commission in per cent. @param mostBps basis points */
export function usePercentField(mostBps: number): PercentField {
  const words = operateCopy.form.problem.commission;
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const parsed = parsePercent(text, mostBps);
  const sentence = () => {
    if (parsed.ok || (parsed.problem === 'empty' && !tried)) return undefined;
    return parsed.problem === 'high' ? words.high(formatPercent(mostBps, 0)) : words[parsed.problem];
  };
  return {
    text,
    setText,
    bps: parsed.ok ? parsed.bps : undefined,
    error: sentence(),
    submit: () => setTried(true),
  };
}
