'use client';

import { parseAsBoolean, useQueryState } from 'nuqs';
import { isAddressEqual } from 'viem';
import { Button } from '../../../ui/controls/Button.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { usePool } from '../../sequencers/index.ts';
import { operateCopy } from '../copy.ts';
import { Console } from './Console.tsx';
import { Offers } from './Offers.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { WhatItTakes } from './WhatItTakes.tsx';

/** Who operates a sequencer gets its console, everyone else what it takes and the form to register. */
export function OperateScreen() {
  const words = operateCopy;
  const [fresh, setFresh] = useQueryState('new', parseAsBoolean.withDefault(false));
  const { address } = useViewedAccount();
  const { data: pool, error, refetch } = usePool();
  if (error && !pool) return <ErrorState {...words.failed} onRetry={() => refetch()} />;
  if (!pool) return <Skeleton width="100%" height="36rem" />;

  const is = (other: `0x${string}`) => address !== undefined && isAddressEqual(other, address);
  const own = pool.sequencers.filter(({ operator }) => is(operator));
  const offered = pool.sequencers.filter(({ pendingOperator }) => is(pendingOperator));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <Offers offered={offered} />
      {own.length > 0 && !fresh ? (
        <Console own={own} pool={pool} onAnother={() => void setFresh(true)} />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,1fr)_26rem] lg:items-start lg:gap-14">
          <div className="max-lg:order-2">
            <WhatItTakes pool={pool} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            {own.length > 0 && (
              <div>
                <Button tone="text" size="small" onClick={() => void setFresh(null)}>
                  {words.mine.back}
                </Button>
              </div>
            )}
            <RegisterForm pool={pool} />
          </div>
        </div>
      )}
    </div>
  );
}
