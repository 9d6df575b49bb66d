'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { ErrorState } from '../../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { useFund } from '../../../fund/index.ts';
import { governanceCopy } from '../../copy.ts';
import { useGovernors } from '../../hooks/useGovernors.ts';
import { useParameters } from '../../hooks/useParameters.ts';
import { ProposalWizard } from './ProposalWizard.tsx';

/** Waits for what the form stands on: limits, parameters, the governors' rules and the chain's clock. */
export function NewProposalScreen() {
  const words = governanceCopy;
  const now = useChainTime();
  const fund = useFund();
  const governors = useGovernors();
  const parameters = useParameters();
  const reads = [fund, governors, parameters];
  const error = reads.find((read) => read.error && !read.data);
  if (error) {
    const retry = () => Promise.all(reads.map((read) => read.refetch()));
    return <ErrorState {...words.failed} onRetry={retry} />;
  }
  if (!fund.data || !governors.data || !parameters.data || now === undefined) {
    return <Skeleton width="100%" height="60rem" />;
  }
  return <ProposalWizard fund={fund.data} parameters={parameters.data} rules={governors.data} now={now} />;
}
