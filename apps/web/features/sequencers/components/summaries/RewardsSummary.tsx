'use client';

import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../../stake/index.ts';
import { sequencersCopy } from '../../copy.ts';
import { useDelegations } from '../../hooks/useDelegations.ts';
import { useSequencerNames } from '../../hooks/useSequencerNames.ts';

interface Props {
  readonly ids: readonly bigint[];
  /** They are delegated again instead of paid. */
  readonly again?: boolean;
}

/** Rewards of one or several sequencers go to the account, or are delegated again where they come from. */
export function RewardsSummary({ ids, again }: Props) {
  const words = sequencersCopy.flows;
  const nameOf = useSequencerNames();
  const { address } = useViewedAccount();
  const { data: mine } = useVaultAccount(address);
  const taken = useDelegations(address).data?.filter(({ sequencerId }) => ids.includes(sequencerId));
  const rewards = taken?.reduce((sum, { pendingRewards }) => sum + pendingRewards, 0n);
  const positions = (taken ?? []).map(({ sequencerId, assets, pendingRewards }) => ({
    label: words.positionAt(nameOf(sequencerId)),
    before: <Amount value={assets} />,
    after: <Amount value={assets + pendingRewards} />,
  }));
  const balance = {
    label: words.metis,
    before: <Amount value={mine?.balance} />,
    after: <Amount value={mine && rewards !== undefined ? mine.balance + rewards : undefined} />,
  };
  return (
    <BeforeAfter
      changes={[
        { label: words.rewards, before: <Amount value={rewards} />, after: <Amount value={0n} /> },
        ...(again ? positions : [balance]),
      ]}
    />
  );
}
