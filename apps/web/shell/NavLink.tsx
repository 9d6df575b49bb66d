'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Link } from '../lib/nav/Link.tsx';
import { isWithin } from './isWithin.ts';

interface Props {
  readonly href: string;
  readonly children: ReactNode;
  readonly className: string;
}

/** An entry of the navigation: says which page one is on, and closes the menu it stands in. */
export function NavLink({ href, children, className }: Props) {
  const current = isWithin(usePathname(), href);
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
      className={className}
    >
      {children}
    </Link>
  );
}
