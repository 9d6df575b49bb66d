import { Icon } from '../ui/icons/Icon.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** Turns the theme over. Both words are in the page and the theme shows the right one, so nothing flashes. */
export function ThemeToggle({ className }: { readonly className: string }) {
  return (
    <ThemeButton className={className}>
      <span className="flex items-center gap-3 dark:hidden">
        <Icon name="moon" size={16} /> Dark
      </span>
      <span className="hidden items-center gap-3 dark:flex">
        <Icon name="sun" size={16} /> Light
      </span>
      <span className="sr-only">theme</span>
    </ThemeButton>
  );
}
