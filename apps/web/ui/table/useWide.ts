'use client';

import { useSyncExternalStore } from 'react';

const query = '(min-width: 64rem)';

/** Whether the screen is wide enough for tables and the rail (1024 px). */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => true,
  );
}
