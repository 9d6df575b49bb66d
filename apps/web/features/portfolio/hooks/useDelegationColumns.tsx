'use client';

import type { Delegation } from '@metis-blitz/sdk/reads';
import { useMemo } from 'react';
import type { Address } from 'viem';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Percent } from '../../../ui/amount/Percent.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { SequencerState, useIndexedSequencers, usePool, useSequencerNames } from '../../sequencers/index.ts';
import { portfolioCopy } from '../copy.ts';
import { useIndexedAccount } from './useIndexedAccount.ts';

/** With whom, how much, what that sequencer pays, and what it has paid. */
export function useDelegationColumns(account: Address): readonly Column<Delegation>[] {
  const words = portfolioCopy.delegations;
  const nameOf = useSequencerNames();
  const pool = usePool().data;
  const { data: sequencers, isError } = useIndexedSequencers();
  const indexed = useIndexedAccount(account);
  return useMemo(() => {
    const stateOf = (id: bigint) => pool?.sequencers.find((other) => other.id === id)?.status;
    // undefined: being read; null: nothing is realised, or there is no index.
    const aprOf = (id: bigint) => {
      if (indexed === null || isError) return null;
      return sequencers && (sequencers.get(id)?.apr?.aprBps ?? null);
    };
    const paid = ({ sequencerId, pendingRewards }: Delegation) => {
      const past = indexed?.delegations.find((other) => other.sequencerId === sequencerId);
      return indexed && pendingRewards + (past?.rewardsClaimed ?? 0n);
    };
    return [
      {
        id: 'sequencer',
        header: words.sequencer,
        narrow: 'title',
        cell: ({ sequencerId }) => {
          const state = stateOf(sequencerId);
          return (
            <>
              {nameOf(sequencerId)}
              {state && state !== 'active' && (
                <span className="mt-1 block font-regular">
                  <SequencerState status={state} />
                </span>
              )}
            </>
          );
        },
      },
      {
        id: 'assets',
        header: words.assets,
        align: 'point',
        narrow: 'figure',
        cell: ({ assets }) => <Amount value={assets} digits={2} />,
      },
      {
        id: 'apr',
        header: words.apr,
        align: 'point',
        narrow: 'detail',
        cell: ({ sequencerId }) => {
          const bps = aprOf(sequencerId);
          return (
            <>
              <span className="lg:hidden">{words.apr} </span>
              {bps === null ? '—' : <Percent bps={bps} />}
            </>
          );
        },
      },
      {
        id: 'paid',
        header: words.paid,
        align: 'point',
        narrow: 'detail',
        cell: (delegation) => (
          <>
            <span className="lg:hidden">{words.paid} </span>
            <Amount value={paid(delegation)} />
          </>
        ),
      },
      {
        id: 'rewards',
        header: words.rewards,
        align: 'point',
        narrow: 'figure',
        cell: ({ pendingRewards }) => <Amount value={pendingRewards} />,
      },
    ];
  }, [nameOf, pool, sequencers, isError, indexed]);
}
