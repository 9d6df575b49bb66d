'use client';

import type { ReactNode } from 'react';
import { language } from '../ui/copy/language.ts';
import { rememberLanguage } from './LanguageLink.tsx';

/** Keeps the language of the page, and takes the offer of the other one away. */
export function StayButton({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" onClick={() => rememberLanguage(language)} className={className}>
      {children}
    </button>
  );
}
