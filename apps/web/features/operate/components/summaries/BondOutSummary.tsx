'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { unlocksAt, usePool } from '../../../sequencers/index.ts';
import { operateCopy } from '../../copy.ts';
import { useOwn } from '../../hooks/useOwn.ts';

interface Props {
  /** Without an amount all of the bond leaves. */
  readonly request: { readonly id: bigint; readonly assets?: bigint };
}

/** Bond starts its way out, with the date on which it can be taken. */
export function BondOutSummary({ request: { id, assets } }: Props) {
  const words = operateCopy.flows.row;
  const now = useChainTime();
  const { data: pool } = usePool();
  const own = useOwn(id);
  const out = own && (assets ?? own.bond);
  const unlocks = now === undefined || !pool ? undefined : unlocksAt(now, pool);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.bond,
          before: <Amount value={own?.bond} />,
          after: <Amount value={own && out !== undefined ? own.bond - out : undefined} />,
        },
        {
          label: words.leaving,
          before: <Amount value={own?.bondLeaving} />,
          after: <Amount value={own && out !== undefined ? own.bondLeaving + out : undefined} />,
        },
        { label: words.unlocks, before: '', after: <Moment at={unlocks} now={now} show="date" /> },
      ]}
    />
  );
}
