'use client';

import type { ReactNode } from 'react';
import { wantSettings } from './settingsIntent.ts';

/** Opens the settings, and closes the menu that it stands in. */
export function SettingsButton({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        wantSettings(true);
      }}
      className={className}
    >
      {children}
    </button>
  );
}
