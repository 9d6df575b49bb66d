'use client';

import type { Pool } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { Figure, Figures } from '../../../../ui/data/Figure.tsx';
import { Section } from '../../../../ui/surfaces/Section.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../../copy.ts';
import { claimManyFlow } from '../../flows/claimManyFlow.tsx';
import { compoundFlow } from '../../flows/compoundFlow.tsx';
import { useDelegations } from '../../hooks/useDelegations.ts';
import { useUnbonding } from '../../hooks/useUnbonding.ts';
import { compoundable } from '../../model.ts';

/** What the account has with all sequencers, and its rewards of all of them in one signature. */
export function YourDelegations({ pool }: { readonly pool: Pool | undefined }) {
  const words = sequencersCopy.yours;
  const now = useChainTime();
  const { address, watching } = useViewedAccount();
  const mine = useDelegations(address).data;
  const leaving = useUnbonding(address).data;
  if (!mine?.length && !leaving?.length) return null;
  const delegations = mine ?? [];
  const withRewards = delegations.filter(({ pendingRewards }) => pendingRewards > 0n);
  const again = pool ? compoundable(delegations, pool, now) : [];
  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
  const ready = sum(
    (leaving ?? [])
      .filter(({ unlockAt }) => now !== undefined && unlockAt <= now)
      .map(({ assets }) => assets),
  );
  return (
    <Section title={words.title}>
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-6">
        <Figures>
          <Figure
            label={words.delegated}
            note={words.at(delegations.filter(({ shares }) => shares > 0n).length)}
          >
            <Amount value={mine && sum(delegations.map(({ assets }) => assets))} digits={2} unit="METIS" />
          </Figure>
          <Figure label={words.rewards} note={words.settled}>
            <Amount
              value={mine && sum(delegations.map(({ pendingRewards }) => pendingRewards))}
              unit="METIS"
            />
          </Figure>
          {leaving && leaving.length > 0 && (
            <Figure label={words.leaving} note={ready > 0n ? words.ready(formatAmount(ready)) : undefined}>
              <Amount value={sum(leaving.map(({ assets }) => assets))} digits={2} unit="METIS" />
            </Figure>
          )}
        </Figures>
        {withRewards.length > 0 && !watching && (
          <div className="flex flex-wrap gap-3">
            <FlowButton
              flow={claimManyFlow}
              request={{ ids: withRewards.map(({ sequencerId }) => sequencerId) }}
              label={words.claim}
              size="medium"
              tone="secondary"
            />
            {pool && again.length > 0 && (
              <FlowButton
                flow={compoundFlow}
                request={{
                  ids: again.map(({ sequencerId }) => sequencerId),
                  name: '',
                  settleFirst: pool.pendingEpochs > pool.maxInlineEpochs,
                }}
                label={words.compound}
                size="medium"
                tone="secondary"
              />
            )}
          </div>
        )}
        {again.length > 0 && again.length < withRewards.length && (
          <p className="w-full text-13 text-muted">{words.part(again.length, withRewards.length)}</p>
        )}
      </div>
    </Section>
  );
}
