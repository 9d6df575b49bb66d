'use client';

import { useSyncExternalStore } from 'react';

const storageKey = 'blitz.dense';
const watchers = new Set<() => void>();

/** Whether this browser was told to draw tables with narrow rows. */
export function isDense(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}

/** Remembered in this browser; every table on the page follows at once. */
export function keepDense(dense: boolean): void {
  try {
    if (dense) localStorage.setItem(storageKey, 'yes');
    else localStorage.removeItem(storageKey);
  } catch {
    // A browser that keeps nothing has wide rows.
  }
  for (const tell of watchers) tell();
}

export function useDense(): boolean {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    isDense,
    () => false,
  );
}
