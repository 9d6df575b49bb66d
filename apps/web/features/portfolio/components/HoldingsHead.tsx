'use client';

import {
  type Bounty,
  type Delegation,
  getVotingPower,
  type Unbonding,
  type VaultAccount,
  type WithdrawalTicket,
} from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { Link } from '../../../lib/nav/Link.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { buttonLook } from '../../../ui/controls/Button.tsx';
import { Figure, Figures } from '../../../ui/data/Figure.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { portfolioCopy } from '../copy.ts';
import { useEarned } from '../hooks/useEarned.ts';
import { useEarnedOverTime } from '../hooks/useEarnedOverTime.ts';

interface Props {
  readonly account: Address;
  readonly vault: VaultAccount | undefined;
  readonly delegations: readonly Delegation[] | undefined;
  readonly unbonding: readonly Unbonding[] | undefined;
  readonly tickets: readonly WithdrawalTicket[] | undefined;
  readonly bounty: Bounty | undefined;
}

const sum = (amounts: readonly bigint[] | undefined) =>
  amounts?.reduce((total, amount) => total + amount, 0n);

/** The sum of all, then its parts. */
export function HoldingsHead({ account, vault, delegations, unbonding, tickets, bounty }: Props) {
  const words = portfolioCopy.head;
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  const { data: power } = useQuery({
    queryKey: chainKey('votingPower', account),
    queryFn: () => getVotingPower(client, { contracts, account }),
    refetchInterval: 15_000,
  });
  const inAll = useEarned(account);
  const delegated = sum(delegations?.map(({ assets }) => assets));
  const rewards = sum(delegations?.map(({ pendingRewards }) => pendingRewards));
  const line = useEarnedOverTime(account, vault?.assets);
  const drawn = typeof line === 'object' ? line.at(-1) : undefined;
  // The line knows lsMETIS that was given or received; the sum of the index does not.
  const summed = inAll && rewards !== undefined ? inAll + rewards : inAll;
  const earned = drawn ? drawn.first + drawn.second : summed;
  const inTickets = sum(tickets?.map(({ assets }) => assets));
  const inUnbonding = sum(unbonding?.map(({ assets }) => assets));
  const leaving = inTickets === undefined || inUnbonding === undefined ? undefined : inTickets + inUnbonding;
  const total =
    vault && bounty && delegated !== undefined && leaving !== undefined && rewards !== undefined
      ? vault.assets + delegated + leaving + rewards + bounty.assets
      : undefined;
  const places = delegations?.filter(({ shares }) => shares > 0n).length;
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <Figure
          label={words.total}
          size="large"
          note={words.totalNote(vault ? formatAmount(vault.balance, { digits: 2 }) : '…')}
        >
          <Amount value={total} unit="METIS" />
        </Figure>
        {total === 0n && (
          <Link href="/" className={buttonLook('primary')}>
            {words.begin}
          </Link>
        )}
      </div>
      <Figures even={3}>
        <Figure
          label={words.liquid}
          note={vault ? words.liquidNote(formatAmount(vault.shares)) : <Skeleton />}
        >
          <Amount value={vault?.assets} digits={2} />
        </Figure>
        <Figure
          label={words.delegated}
          note={places === undefined ? <Skeleton /> : words.delegatedNote(places)}
        >
          <Amount value={delegated} digits={2} />
        </Figure>
        <Figure label={words.leaving} note={words.leavingNote}>
          <Amount value={leaving} digits={2} />
        </Figure>
        <Figure label={words.rewards}>
          <Amount value={rewards} />
        </Figure>
        <Figure label={words.earned} note={words.earnedNote}>
          <Amount value={earned} signed />
        </Figure>
        <Figure label={words.votes}>
          <Amount value={power?.total} digits={2} />
        </Figure>
      </Figures>
    </div>
  );
}
