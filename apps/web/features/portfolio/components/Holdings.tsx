'use client';

import type { Address } from 'viem';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { useBounty, useDelegations, useUnbonding } from '../../sequencers/index.ts';
import { useVaultAccount } from '../../stake/index.ts';
import { useTickets } from '../../withdraw/index.ts';
import { portfolioCopy } from '../copy.ts';
import { Bounty } from './Bounty.tsx';
import { Delegations } from './Delegations.tsx';
import { EarnedChart } from './EarnedChart.tsx';
import { History } from './History.tsx';
import { HoldingsHead } from './HoldingsHead.tsx';
import { Leaving } from './Leaving.tsx';
import { WorthChart } from './WorthChart.tsx';

/** One account: what it has from the chain, then what it did from the index, which comes later and moves nothing. */
export function Holdings({ account }: { readonly account: Address }) {
  const words = portfolioCopy;
  const vault = useVaultAccount(account);
  const delegations = useDelegations(account);
  const unbonding = useUnbonding(account);
  const tickets = useTickets(account);
  const bounty = useBounty(account);
  const error = vault.error ?? delegations.error ?? unbonding.error ?? tickets.error ?? bounty.error;
  const retry = () =>
    Promise.all([vault, delegations, unbonding, tickets, bounty].map(({ refetch }) => refetch()));
  if (error && !vault.data) return <ErrorState {...words.failed} onRetry={() => retry()} />;
  const delegated = delegations.data?.reduce((sum, { assets }) => sum + assets, 0n);
  const working = vault.data && delegated !== undefined ? vault.data.assets + delegated : undefined;
  return (
    <div className="grid gap-12">
      <HoldingsHead
        account={account}
        vault={vault.data}
        delegations={delegations.data}
        unbonding={unbonding.data}
        tickets={tickets.data}
        bounty={bounty.data}
      />
      <Bounty bounty={bounty.data} />
      <div className="grid gap-12 xl:grid-cols-2">
        <Delegations account={account} delegations={delegations.data} />
        <Leaving account={account} tickets={tickets.data} />
      </div>
      <EarnedChart account={account} liquid={vault.data?.assets} />
      <WorthChart account={account} working={working} />
      <History account={account} />
    </div>
  );
}
