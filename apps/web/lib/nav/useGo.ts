'use client';

import { useRouter } from 'next/navigation';
import { keepWatch } from './keepWatch.ts';

/** Goes to another page of the app by code, as `Link` does. */
export function useGo(): (href: string) => void {
  const router = useRouter();
  return (href) => router.push(keepWatch(href, location.search));
}
