import { Icon } from '../ui/icons/Icon.tsx';
import { shellCopy } from './copy.ts';
import { ThemeButton } from './ThemeButton.tsx';

const { theme } = shellCopy;

/** Turns the theme over. Both words are in the page and the theme shows the right one, so nothing flashes. */
export function ThemeToggle({
  className,
  size = 16,
}: {
  readonly className: string;
  readonly size?: number;
}) {
  return (
    <ThemeButton className={className}>
      <span className="flex items-center gap-3 dark:hidden">
        <Icon name="moon" size={size} /> {theme.dark}
      </span>
      <span className="hidden items-center gap-3 dark:flex">
        <Icon name="sun" size={size} /> {theme.light}
      </span>
      <span className="sr-only">{theme.name}</span>
    </ThemeButton>
  );
}
