'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { operateCopy } from '../../copy.ts';
import { withdrawBondFlow } from '../../flows/bondFlows.tsx';
import { type FormProps, Pair } from './Parts.tsx';
import { TakeOutForm } from './TakeOutForm.tsx';
import { TopUpForm } from './TopUpForm.tsx';

/** Bond in, bond out, and what can be taken. */
export function BondForms(on: FormProps) {
  const words = operateCopy.mine;
  const now = useChainTime();
  const { id, status, bond, bondLeaving, bondUnlockAt } = on.sequencer;
  const tombstoned = status === 'tombstoned';
  const ready = bondLeaving > 0n && now !== undefined && bondUnlockAt <= now;
  const out = tombstoned ? bond + bondLeaving : bondLeaving;
  return (
    <div className="grid gap-10">
      {out > 0n && (
        <div className="flex flex-wrap items-center justify-between gap-4 border-b border-line pb-6">
          <div>
            <p className="font-strong">
              <Amount value={out} unit="METIS" />
            </p>
            <p className="text-13 text-muted">
              {words.leaving}. {ready || tombstoned ? words.ready : <Moment at={bondUnlockAt} now={now} />}
            </p>
          </div>
          {(ready || tombstoned) && (
            <FlowButton
              flow={withdrawBondFlow}
              request={{ id, name: on.name, assets: out }}
              label={words.take}
              size="medium"
              tone="secondary"
            />
          )}
        </div>
      )}
      {(status === 'active' || status === 'jailed') && (
        <Pair>
          <TopUpForm {...on} />
          <TakeOutForm {...on} />
        </Pair>
      )}
    </div>
  );
}
