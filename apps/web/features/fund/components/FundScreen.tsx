'use client';

import { useDeferredValue } from 'react';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { fundCopy } from '../copy.ts';
import { useFund } from '../hooks/useFund.ts';
import { Buckets } from './Buckets.tsx';
import { Commitments } from './Commitments.tsx';
import { Decisions } from './Decisions.tsx';
import { FundHead } from './FundHead.tsx';
import { Bootstrap } from './grants/Bootstrap.tsx';
import { Limits } from './Limits.tsx';
import { Mine } from './Mine.tsx';

/** Where the 4.6 million METIS stand, what may leave and when, what is promised to whom, and why. */
export function FundScreen() {
  const words = fundCopy;
  const { data, error, refetch } = useFund();
  // Drawn in small pieces once it is read, for it is a long page.
  const fund = useDeferredValue(data);
  if (error && !data) return <ErrorState {...words.failed} onRetry={() => refetch()} />;
  return (
    <div className="grid gap-12">
      <Bootstrap fund={fund} />
      <FundHead fund={fund} />
      <Mine />
      <Buckets fund={fund} />
      <Limits fund={fund} />
      <Commitments fund={fund} />
      <Decisions buckets={fund?.buckets} />
    </div>
  );
}
