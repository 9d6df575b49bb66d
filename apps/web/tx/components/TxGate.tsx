'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { areTransactionsKept } from '../keptTransactions.ts';
import { hasIntent, onIntent } from '../txIntent.ts';

/** Lets the runner in when someone begins a flow, or left one under way; until then its code is not loaded. */
export function TxGate({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const look = () => setOpen((was) => was || hasIntent() || areTransactionsKept());
    look();
    return onIntent(look);
  }, []);
  return open ? children : null;
}
