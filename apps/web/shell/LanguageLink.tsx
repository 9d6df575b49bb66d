'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode, SyntheticEvent } from 'react';
import { type Language, langTags, pathIn } from '../ui/copy/language.ts';
import { languageKey } from './languageKey.ts';

interface Props {
  readonly to: Language;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A real link to the same page in another language. Query and fragment are put in when it is about to be used, for
 * they change while one is on the page.
 */
export function LanguageLink({ to, className, children }: Props) {
  const path = usePathname();
  const complete = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = pathIn(path, to) + location.search + location.hash;
  };
  const choose = (event: SyntheticEvent<HTMLAnchorElement>) => {
    complete(event);
    rememberLanguage(to);
  };
  return (
    <a
      href={pathIn(path, to)}
      lang={langTags[to]}
      hrefLang={langTags[to]}
      onPointerDown={complete}
      onFocus={complete}
      onClick={choose}
      className={className}
    >
      {children}
    </a>
  );
}

/** Keeps the choice, so that the other language is not offered again (`beforePaint`). */
export function rememberLanguage(chosen: Language): void {
  try {
    localStorage.setItem(languageKey, chosen);
  } catch {
    // A browser that stores nothing asks again.
  }
  delete document.documentElement.dataset.offer;
}
