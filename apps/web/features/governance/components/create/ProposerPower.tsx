'use client';

import { type GovernorRules, getVotingPower } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../../lib/query/keys.ts';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { Facts } from '../../../../ui/data/Facts.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { createCopy } from '../../createCopy.ts';

/** Whether one may propose: the power one has, beside what it takes. */
export function ProposerPower({ rules }: { readonly rules: GovernorRules }) {
  const words = createCopy;
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  const { address } = useViewedAccount();
  const { data: power } = useQuery({
    queryKey: chainKey('votingPower', address),
    enabled: address !== undefined,
    queryFn: () => {
      if (!address) throw new Error('There is nobody to propose.');
      return getVotingPower(client, { contracts, account: address });
    },
    refetchInterval: 15_000,
  });
  const needed = rules.proposalThreshold;
  return (
    <div className="grid gap-3">
      <Facts
        facts={[
          {
            label: words.power,
            value: <Amount value={address ? power?.total : null} unit="METIS" digits={2} />,
          },
          { label: words.threshold, value: <Amount value={needed} unit="METIS" digits={2} /> },
        ]}
      />
      {power && power.total < needed && (
        <Notice tone="wait" word={words.belowWord}>
          {words.below(formatAmount(needed, { trim: true }))}
        </Notice>
      )}
    </div>
  );
}
