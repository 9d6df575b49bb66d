'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useFund } from '../../fund/index.ts';
import { governanceCopy } from '../copy.ts';
import { useGovernors } from '../hooks/useGovernors.ts';
import { StreamForm } from './StreamForm.tsx';

/** Waits for what the form stands on: the fund's limits, the governor's rules and the chain's clock. */
export function NewProposalScreen() {
  const words = useCopy(governanceCopy);
  const now = useChainTime();
  const fund = useFund();
  const governors = useGovernors();
  const error = fund.error ?? governors.error;
  if (error && (!fund.data || !governors.data)) {
    return (
      <ErrorState {...words.failed} onRetry={() => void Promise.all([fund.refetch(), governors.refetch()])} />
    );
  }
  if (!fund.data || !governors.data || now === undefined) return <Skeleton width="100%" height="60rem" />;
  return <StreamForm fund={fund.data} rules={governors.data.operations} now={now} />;
}
