'use client';

import { useState } from 'react';
import type { Address } from 'viem';
import { parseAddress } from '../../../lib/forms/parseAddress.ts';
import { uiCopy } from '../../../ui/copy/uiCopy.ts';

export interface AddressField {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly value: Address | undefined;
  /** Why it cannot be used; undefined for an untouched field. */
  readonly error: string | undefined;
  readonly submit: () => void;
}

/** The state of an `AddressInput`. @param fallback what an empty field stands for, when it stands for something */
export function useAddressField(fallback?: Address): AddressField {
  const problems = uiCopy.address.problem;
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const parsed = parseAddress(text);
  const empty = !parsed.ok && parsed.problem === 'empty';
  const silent = empty && (fallback !== undefined || !tried);
  return {
    text,
    setText,
    value: parsed.ok ? parsed.value : empty ? fallback : undefined,
    error: parsed.ok || silent ? undefined : problems[parsed.problem],
    submit: () => setTried(true),
  };
}
