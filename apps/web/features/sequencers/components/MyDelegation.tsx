'use client';

import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Facts } from '../../../ui/data/Facts.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../copy.ts';
import { claimRewardsFlow } from '../flows/claimRewardsFlow.tsx';
import { useDelegations } from '../hooks/useDelegations.ts';
import { UnbondingList } from './UnbondingList.tsx';

interface Props {
  readonly id: bigint;
  readonly name: string;
}

/** What the account has with this sequencer: stake, rewards, and what is on its way out. Not there without any. */
export function MyDelegation({ id, name }: Props) {
  const words = useCopy(sequencersCopy).mine;
  const { address } = useViewedAccount();
  const position = useDelegations(address).data?.find(({ sequencerId }) => sequencerId === id);
  if (!address) return null;
  return (
    <div className="grid gap-6">
      {position && (
        <div className="grid gap-4">
          <h2 className="text-17 font-strong">{words.title}</h2>
          <Facts
            facts={[
              { label: words.delegated, value: <Amount value={position.assets} unit="METIS" /> },
              {
                label: words.rewards,
                value: <Amount value={position.pendingRewards} unit="METIS" />,
                note: words.settled,
              },
            ]}
          />
          {position.pendingRewards > 0n && (
            <div className="justify-self-start">
              <FlowButton
                flow={claimRewardsFlow}
                request={{ id, name }}
                label={words.claim}
                size="medium"
                tone="secondary"
              />
            </div>
          )}
        </div>
      )}
      <UnbondingList account={address} sequencerId={id} />
    </div>
  );
}
