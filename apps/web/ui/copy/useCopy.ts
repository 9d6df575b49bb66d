'use client';

import { useSyncExternalStore } from 'react';
import type { Catalogue, Messages } from './defineCopy.ts';
import { getLanguage, onLanguage } from './language.ts';

/** @returns the messages of `catalogue` in the language of the app; English where a language lacks them. */
export function useCopy<T extends Messages>(catalogue: Catalogue<T>): T {
  const language = useSyncExternalStore(onLanguage, getLanguage, () => 'en' as const);
  // A translated catalogue has the keys of English, but wider literal types; callers only see the shape.
  return (language === 'en' ? catalogue.en : (catalogue[language] ?? catalogue.en)) as T;
}
