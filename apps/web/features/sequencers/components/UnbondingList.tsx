'use client';

import type { Address } from 'viem';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../copy.ts';
import { withdrawUnbondedFlow } from '../flows/withdrawUnbondedFlow.tsx';
import { usePool } from '../hooks/usePool.ts';
import { useSequencerNames } from '../hooks/useSequencerNames.ts';
import { useUnbonding } from '../hooks/useUnbonding.ts';

interface Props {
  readonly account: Address;
  /** Only what leaves this sequencer; all of them unless told. */
  readonly sequencerId?: bigint;
}

/** What is on its way out, each with the stretch it has to go. Not there when there is nothing. */
export function UnbondingList({ account, sequencerId }: Props) {
  const words = useCopy(sequencersCopy).mine;
  const now = useChainTime();
  const nameOf = useSequencerNames();
  const { data: pool } = usePool();
  const requests = useUnbonding(account).data?.filter(
    (request) => sequencerId === undefined || request.sequencerId === sequencerId,
  );
  if (!requests?.length) return null;
  const period = pool?.unbondingPeriod;
  return (
    <div className="grid gap-1">
      <h2 className="text-17 font-strong">{words.unbonding}</h2>
      <ul className="grid list-none divide-y divide-line p-0">
        {requests.map(({ id, assets, unlockAt, sequencerId: from }) => {
          const ready = now !== undefined && now >= unlockAt;
          const done = now === undefined || !period ? undefined : 1 - (unlockAt - now) / period;
          return (
            <li key={String(id)} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <div className="grid min-w-48 grow gap-1">
                <p className="font-strong">
                  <Amount value={assets} unit="METIS" />
                  {sequencerId === undefined && (
                    <span className="ml-3 text-13 font-regular text-muted">{nameOf(from)}</span>
                  )}
                </p>
                {ready ? (
                  <p className="text-13 text-muted">{words.ready}</p>
                ) : (
                  <>
                    <ProgressLine done={done} label={words.progress} tone="wait" />
                    <p className="text-13 text-muted">
                      {words.unlocks} <Moment at={unlockAt} now={now} />
                    </p>
                  </>
                )}
              </div>
              {ready && (
                <FlowButton
                  flow={withdrawUnbondedFlow}
                  request={{ requestId: id, assets }}
                  label={words.withdraw}
                  size="medium"
                  tone="secondary"
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
