'use client';

import type { Catalogue, Messages } from './defineCopy.ts';

/** @returns the messages of `catalogue`, in English: the one language that every catalogue has. */
export function useCopy<T extends Messages>(catalogue: Catalogue<T>): T {
  return catalogue.en;
}
