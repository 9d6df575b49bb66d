import { Icon } from '../ui/icons/Icon.tsx';
import { shellCopy } from './copy.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NavLink } from './NavLink.tsx';
import { type Route, routes } from './routes.ts';
import { SettingsButton } from './settings/SettingsButton.tsx';
import { ThemeToggle } from './ThemeToggle.tsx';
import { Wordmark } from './Wordmark.tsx';

const setting =
  'flex items-center gap-3 rounded-control px-3 py-1.5 text-13 text-muted hover:bg-sunken hover:text-ink';

/** Navigation of wide screens: what people come for above, what they look up below. */
export function Rail() {
  return (
    <nav
      aria-label={shellCopy.main}
      className="sticky top-(--strip) hidden h-[calc(100dvh-var(--strip))] w-56 shrink-0 flex-col border-r border-line lg:flex"
    >
      <div className="flex h-14 items-center px-6">
        <Wordmark />
      </div>
      <div className="flex grow flex-col justify-between px-3 pt-4 pb-5">
        <ul className="grid gap-0.5">
          {routes.main.map((route) => (
            <Entry key={route.href} route={route} />
          ))}
        </ul>
        <ul className="grid gap-0.5">
          {routes.more.map((route) => (
            <Entry key={route.href} route={route} quiet />
          ))}
          <li className="mt-2 border-t border-line pt-2">
            <SettingsButton className={`${setting} w-full`}>
              <Icon name="settings" size={16} /> {shellCopy.settings}
            </SettingsButton>
            <div className="flex items-center justify-between">
              <ThemeToggle className={setting} />
              <LanguageSwitch className={setting} />
            </div>
          </li>
        </ul>
      </div>
    </nav>
  );
}

function Entry({ route, quiet }: { readonly route: Route; readonly quiet?: boolean }) {
  return (
    <li>
      <NavLink
        href={route.href}
        className={`relative flex items-center gap-3 rounded-control px-3 text-muted transition-colors before:absolute before:inset-y-1.5 before:-left-3 before:w-0.5 hover:bg-sunken hover:text-ink aria-[current=page]:font-strong aria-[current=page]:text-ink aria-[current=page]:before:bg-accent ${quiet ? 'py-1.5 text-13' : 'py-2 text-15'}`}
      >
        <Icon name={route.icon} size={quiet ? 16 : 20} />
        {route.label}
      </NavLink>
    </li>
  );
}
