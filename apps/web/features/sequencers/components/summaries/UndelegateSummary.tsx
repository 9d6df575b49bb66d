'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../../copy.ts';
import { usePool } from '../../hooks/usePool.ts';
import { usePosition } from '../../hooks/usePosition.ts';
import { isOver, unlocksAt } from '../../model.ts';
import type { UndelegateRequest } from '../../schema.ts';

/** The position goes on its way out, with the date on which it can be withdrawn. */
export function UndelegateSummary({ request: { id, assets } }: { readonly request: UndelegateRequest }) {
  const words = sequencersCopy.flows;
  const now = useChainTime();
  const { data: pool } = usePool();
  const position = usePosition(id);
  const sequencer = pool?.sequencers.find((other) => other.id === id);
  const atOnce = sequencer !== undefined && isOver(sequencer);
  const unlocks = now === undefined || !pool ? undefined : unlocksAt(now, pool);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.position,
          before: <Amount value={position?.assets} />,
          after: <Amount value={position && position.assets - assets} />,
        },
        {
          label: atOnce ? words.metis : words.way,
          before: '',
          after: <Amount value={assets} signed />,
        },
        {
          label: words.unlocks,
          before: '',
          after: atOnce ? words.atOnce : <Moment at={unlocks} now={now} show="date" />,
        },
      ]}
    />
  );
}
