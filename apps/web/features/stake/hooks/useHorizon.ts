'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { type Horizon, horizonNames, horizons } from '../model.ts';

/** How far ahead a projection looks; it stands in the URL, for all forms alike. */
export function useHorizon() {
  const [name, setName] = useQueryState('span', parseAsStringLiteral(horizonNames).withDefault('year'));
  return {
    name,
    seconds: horizons[name],
    setName: (next: string) =>
      void setName(horizonNames.find((known): known is Horizon => known === next) ?? null),
  };
}
