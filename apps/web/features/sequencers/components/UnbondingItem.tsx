'use client';

import type { Pool, Unbonding } from '@metis-blitz/sdk/reads';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../copy.ts';
import { cancelUnbondingFlow } from '../flows/cancelUnbondingFlow.tsx';
import { withdrawUnbondedFlow } from '../flows/withdrawUnbondedFlow.tsx';
import { isOver, whyNotEnter } from '../model.ts';

interface Props {
  readonly request: Unbonding;
  readonly pool: Pool | undefined;
  /** Chain time, unix seconds. */
  readonly now: number | undefined;
  readonly name: string;
  /** Whether the sequencer's name is said. */
  readonly named: boolean;
  /** Another's account is looked at: nothing can be signed. */
  readonly watching: boolean;
}

/** One way out: how far it is; what can be withdrawn, or taken back while it waits. */
export function UnbondingItem({ request, pool, now, name, named, watching }: Props) {
  const words = sequencersCopy.mine;
  const { id, assets, shares, unlockAt, sequencerId } = request;
  const sequencer = pool?.sequencers.find((other) => other.id === sequencerId);
  const ready = (now !== undefined && now >= unlockAt) || (sequencer !== undefined && isOver(sequencer));
  const done = now === undefined || !pool ? undefined : 1 - (unlockAt - now) / pool.unbondingPeriod;
  const refused = sequencer && pool && whyNotEnter(sequencer, pool, { assets, now });
  const settleFirst = pool !== undefined && pool.pendingEpochs > pool.maxInlineEpochs;
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="font-strong">
          <Amount value={assets} unit="METIS" />
          {named && <span className="ml-3 text-13 font-regular text-muted">{name}</span>}
        </p>
        {watching ? null : ready ? (
          <FlowButton
            flow={withdrawUnbondedFlow}
            request={{ requestId: id, assets }}
            label={words.withdraw}
            size="small"
            tone="secondary"
          />
        ) : (
          sequencer &&
          !refused && (
            <FlowButton
              flow={cancelUnbondingFlow}
              request={{ requestId: id, id: sequencerId, name, shares, assets, settleFirst }}
              label={words.cancel}
              size="small"
              tone="secondary"
            />
          )
        )}
      </div>
      {ready ? (
        <p className="text-13 text-muted">{words.ready}</p>
      ) : (
        <>
          <ProgressLine done={done} label={words.progress} tone="wait" />
          <p className="text-13 text-muted">
            {words.unlocks} <Moment at={unlockAt} now={now} />
          </p>
          {refused && <p className="text-13 text-muted">{words.noCancel[refused]}</p>}
        </>
      )}
    </li>
  );
}
