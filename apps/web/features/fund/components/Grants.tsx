'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { grantsCopy } from '../grantsCopy.ts';
import { useGrants } from '../hooks/useGrants.ts';
import { MilestoneGrants } from './grants/MilestoneGrants.tsx';
import { SmallGrants } from './grants/SmallGrants.tsx';

/** Grants that are paid for work, and those that are paid without a vote. */
export function Grants({ fund }: { readonly fund: Fund | undefined }) {
  const words = useCopy(grantsCopy);
  const { address } = useViewedAccount();
  const { data: grants, error, refetch } = useGrants(address);
  if (error && !grants) return <ErrorState {...words.failed} onRetry={() => void refetch()} />;
  return (
    <>
      <MilestoneGrants grants={grants} buckets={fund?.buckets ?? []} />
      <SmallGrants grants={grants} fund={fund} />
    </>
  );
}
