import { type FlowWords, flowWords } from '@metis-blitz/sdk/words';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import type { Delegation } from '../reads/getDelegations.ts';
import type { WithdrawalTicket } from '../reads/getTicketsById.ts';
import type { Unbonding } from '../reads/getUnbondingRequests.ts';
import { claimRewardsFor } from '../writes/claimRewardsFor.ts';
import { claimTickets } from '../writes/claimTickets.ts';
import { withdrawUnbonded } from '../writes/withdrawUnbonded.ts';
import type { Step } from './Step.ts';

/**
 * Pays an account everything that is ready: finalised tickets, unlocked stake, settled rewards. For accounts with code the
 * account itself must send them.
 */
export function collectSteps(
  contracts: Contracts,
  {
    account,
    tickets = [],
    requests = [],
    delegations = [],
  }: {
    account: Address;
    tickets?: readonly Pick<WithdrawalTicket, 'id' | 'state'>[];
    requests?: readonly Pick<Unbonding, 'id' | 'matured'>[];
    delegations?: readonly Pick<Delegation, 'sequencerId' | 'pendingRewards'>[];
  },
  words: FlowWords = flowWords,
): readonly Step[] {
  const ticketIds = tickets.filter(({ state }) => state === 'claimable').map(({ id }) => id);
  const ids = delegations
    .filter(({ pendingRewards }) => pendingRewards > 0n)
    .map(({ sequencerId }) => sequencerId);

  return [
    ...(ticketIds.length === 0
      ? []
      : [{ request: claimTickets(contracts, { ticketIds }), reason: words.claimTickets }]),
    ...requests
      .filter(({ matured }) => matured)
      .map(({ id }) => ({
        request: withdrawUnbonded(contracts, { requestId: id, receiver: account }),
        reason: words.withdraw,
      })),
    ...(ids.length === 0
      ? []
      : [{ request: claimRewardsFor(contracts, { account, ids }), reason: words.claimRewards }]),
  ];
}
