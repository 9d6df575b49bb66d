'use client';

import type { ReactNode } from 'react';

/** Turns the theme over, and remembers it (`beforePaint` reads it on the next page). */
export function ThemeButton({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  const turn = () => {
    const root = document.documentElement;
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    localStorage.setItem('blitz.theme', theme);
  };
  return (
    <button type="button" onClick={turn} className={className}>
      {children}
    </button>
  );
}
