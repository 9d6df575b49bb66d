'use client';

import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { transparencyCopy } from '../copy.ts';
import { useSolvency } from '../hooks/useSolvency.ts';
import { Books } from './Books.tsx';
import { Code } from './Code.tsx';
import { Roles } from './Roles.tsx';
import { RulesList } from './RulesList.tsx';
import { StakeOverTime } from './StakeOverTime.tsx';
import { Status } from './Status.tsx';
import { VaultBar } from './VaultBar.tsx';
import { Verdict } from './Verdict.tsx';

/** The books, who may change what, and the code: everything one would otherwise have to believe. */
export function TransparencyScreen() {
  const words = transparencyCopy;
  const { data, error, refetch, isFetching } = useSolvency();
  if (error && !data) {
    return (
      <div className="grid gap-14">
        <ErrorState {...words.failed} onRetry={() => refetch()} />
        <Status />
      </div>
    );
  }
  return (
    <div className="grid gap-14">
      <Verdict solvency={data} counting={isFetching} onCount={() => void refetch()} />
      <Books solvency={data} />
      <div className="grid gap-14 lg:grid-cols-2 lg:gap-12">
        <VaultBar solvency={data} />
        <Status />
      </div>
      <StakeOverTime />
      <Roles />
      <RulesList />
      <Code />
    </div>
  );
}
