import { Icon } from '../ui/icons/Icon.tsx';
import { shellCopy } from './copy.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NavLink } from './NavLink.tsx';
import { routes } from './routes.ts';
import { SettingsButton } from './settings/SettingsButton.tsx';
import { ThemeToggle } from './ThemeToggle.tsx';

const inBar = 4;
const cell =
  'flex grow flex-col items-center gap-0.5 px-1 pt-2 pb-1.5 text-13 tracking-[-0.01em] text-muted aria-[current=page]:text-ink aria-[current=page]:font-strong relative before:absolute before:top-0 before:h-0.5 before:w-6 aria-[current=page]:before:bg-accent';

/** Navigation of narrow screens: four entries within reach of the thumb, the rest under More. */
export function BottomBar() {
  return (
    <nav
      aria-label={shellCopy.main}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="flex items-stretch justify-between px-1">
        {routes.main.slice(0, inBar).map((route) => (
          <li key={route.href} className="flex grow">
            <NavLink href={route.href} className={cell}>
              <Icon name={route.icon} />
              {route.label}
            </NavLink>
          </li>
        ))}
        <li className="flex grow">
          <button type="button" popoverTarget="more" className={cell}>
            <Icon name="more" />
            {shellCopy.more}
          </button>
        </li>
      </ul>
      <MoreMenu />
    </nav>
  );
}

function MoreMenu() {
  return (
    <div
      id="more"
      popover="auto"
      className="fixed inset-x-0 top-auto bottom-[calc(3.75rem+env(safe-area-inset-bottom))] m-0 w-full max-w-none border-t border-line bg-surface px-4 py-3 text-ink shadow-float backdrop:bg-[rgb(10_14_16/0.45)] lg:hidden"
    >
      <ul className="grid">
        {[...routes.main.slice(inBar), ...routes.more].map((route) => (
          <li key={route.href} className="border-b border-line">
            <NavLink
              href={route.href}
              className="flex items-center gap-3 py-3 text-15 aria-[current=page]:font-strong aria-[current=page]:text-accent"
            >
              <Icon name={route.icon} />
              {route.label}
            </NavLink>
          </li>
        ))}
        <li className="flex items-center justify-between gap-6">
          <ThemeToggle className="flex grow items-center gap-3 py-3 text-15" size={20} />
          <LanguageSwitch className="flex items-center gap-2 py-3 text-15" />
        </li>
        <li className="border-t border-line">
          <SettingsButton className="flex w-full items-center gap-3 py-3 text-15">
            <Icon name="settings" /> {shellCopy.settings}
          </SettingsButton>
        </li>
      </ul>
    </div>
  );
}
