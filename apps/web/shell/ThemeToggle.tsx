'use client';

import { Icon } from '../ui/icons/Icon.tsx';

/** Turns the theme over, and remembers it. Both words are in the page; the theme shows the right one, so nothing flashes. */
export function ThemeToggle({ className }: { readonly className: string }) {
  const turn = () => {
    const root = document.documentElement;
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    localStorage.setItem('blitz.theme', theme);
  };
  return (
    <button type="button" onClick={turn} className={className}>
      <span className="flex items-center gap-3 dark:hidden">
        <Icon name="moon" size={16} /> Dark
      </span>
      <span className="hidden items-center gap-3 dark:flex">
        <Icon name="sun" size={16} /> Light
      </span>
      <span className="sr-only">theme</span>
    </button>
  );
}
