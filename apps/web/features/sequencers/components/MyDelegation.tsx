'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../copy.ts';
import { claimRewardsFlow } from '../flows/claimRewardsFlow.tsx';
import { compoundFlow } from '../flows/compoundFlow.tsx';
import { useDelegations } from '../hooks/useDelegations.ts';
import { useMySlashes } from '../hooks/useIndexed.ts';
import { compoundable } from '../model.ts';
import { UnbondingList } from './UnbondingList.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
  readonly name: string;
}

/** What the account has with this sequencer: stake, rewards, losses, and what is on its way out. Not there without any. */
export function MyDelegation({ sequencer: { id }, pool, name }: Props) {
  const words = sequencersCopy.mine;
  const now = useChainTime();
  const { address, watching } = useViewedAccount();
  const lost = useMySlashes(address)
    .data?.filter(({ sequencerId, shares }) => sequencerId === id && shares !== null)
    .reduce((sum, { assets }) => sum + (assets ?? 0n), 0n);
  const position = useDelegations(address).data?.find(({ sequencerId }) => sequencerId === id);
  if (!address) return null;
  const again = position && compoundable([position], pool, now).length > 0;
  return (
    <div className="grid gap-6">
      {position && (
        <div className="grid gap-4">
          <h2 className="text-17 font-strong">{words.title}</h2>
          <Facts
            facts={[
              { label: words.delegated, value: <Amount value={position.assets} unit="METIS" /> },
              ...(lost
                ? [
                    {
                      label: words.lost,
                      value: (
                        <span className="text-loss-text">
                          <Amount value={-lost} unit="METIS" />
                        </span>
                      ),
                      note: words.lostNote,
                    },
                  ]
                : []),
              {
                label: words.rewards,
                value: <Amount value={position.pendingRewards} unit="METIS" />,
                note: words.settled,
              },
            ]}
          />
          {position.pendingRewards > 0n && !watching && (
            <div className="flex flex-wrap gap-3">
              <FlowButton
                flow={claimRewardsFlow}
                request={{ id, name }}
                label={words.claim}
                size="medium"
                tone="secondary"
              />
              {again && (
                <FlowButton
                  flow={compoundFlow}
                  request={{ ids: [id], name, settleFirst: pool.pendingEpochs > pool.maxInlineEpochs }}
                  label={words.compound}
                  size="medium"
                  tone="secondary"
                />
              )}
            </div>
          )}
          {now !== undefined && position.lockedUntil > now && (
            <p className="text-13 text-muted">
              {words.locked} <Moment at={position.lockedUntil} now={now} />
            </p>
          )}
        </div>
      )}
      <UnbondingList account={address} sequencerId={id} />
    </div>
  );
}
