'use client';

import { useRouter } from 'next/navigation';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { pathIn } from '../../ui/copy/language.ts';
import { keepWatch } from './keepWatch.ts';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

/**
 * A link inside the app: an ordinary anchor that moves on without loading the page anew, and loads the page's data
 * when one points at it. A quarter of the weight of `next/link`, which reading pages cannot afford.
 * @param props.href from the root of the app, the same in every language
 */
export function Link({ href, onClick, ...rest }: Props) {
  const router = useRouter();

  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || modified || rest.target) return;
    event.preventDefault();
    router.push(keepWatch(href, location.search));
  };
  const warm = () => router.prefetch(href);

  return <a href={pathIn(href)} onClick={go} onPointerEnter={warm} onFocus={warm} {...rest} />;
}
