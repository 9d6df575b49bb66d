import type { Language } from './defineCopy.ts';

const key = 'blitz.language';
const listeners = new Set<() => void>();
let current: Language = 'en';

/** @returns the language of the app now. */
export function getLanguage(): Language {
  return current;
}

/** Changes the language of every mounted screen, and of this browser from now on. */
export function setLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  localStorage.setItem(key, language);
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change. @returns the function that stops it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
