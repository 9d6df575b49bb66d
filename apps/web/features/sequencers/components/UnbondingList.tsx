'use client';

import type { Address } from 'viem';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../copy.ts';
import { usePool } from '../hooks/usePool.ts';
import { useSequencerNames } from '../hooks/useSequencerNames.ts';
import { useUnbonding } from '../hooks/useUnbonding.ts';
import { UnbondingItem } from './UnbondingItem.tsx';

interface Props {
  readonly account: Address;
  /** Only what leaves this sequencer; all of them unless told. */
  readonly sequencerId?: bigint;
}

/** What is on its way out, each with the stretch it has to go. Not there when there is nothing. */
export function UnbondingList({ account, sequencerId }: Props) {
  const words = sequencersCopy.mine;
  const now = useChainTime();
  const { watching } = useViewedAccount();
  const nameOf = useSequencerNames();
  const { data: pool } = usePool();
  const requests = useUnbonding(account).data?.filter(
    (request) => sequencerId === undefined || request.sequencerId === sequencerId,
  );
  if (!requests?.length) return null;
  return (
    <div className="grid gap-1">
      <h2 className="text-17 font-strong">{words.unbonding}</h2>
      <ul className="grid list-none divide-y divide-line p-0">
        {requests.map((request) => (
          <UnbondingItem
            key={String(request.id)}
            request={request}
            pool={pool}
            now={now}
            name={nameOf(request.sequencerId)}
            watching={watching}
            named={sequencerId === undefined}
          />
        ))}
      </ul>
    </div>
  );
}
