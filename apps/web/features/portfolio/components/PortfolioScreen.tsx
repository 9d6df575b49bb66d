'use client';

import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { portfolioCopy } from '../copy.ts';
import { Holdings } from './Holdings.tsx';
import { LookAt } from './LookAt.tsx';

/** Everything of the account one looks at: one's own, or any other by `?watch=0x…`. */
export function PortfolioScreen() {
  const words = portfolioCopy;
  const { address, badWatch } = useViewedAccount();
  if (badWatch) {
    return (
      <div className="grid gap-8">
        <ErrorState {...words.badWatch} />
        <LookAt />
      </div>
    );
  }
  if (!address) return <LookAt />;
  return <Holdings account={address} />;
}
