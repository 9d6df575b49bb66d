import { type Contracts, formatAmount, type ProposalCall } from '@metis-blitz/sdk';
import { simulateCalls } from '@metis-blitz/sdk/simulate';
import type { PublicClient } from 'viem';

/** What calls of the operations governor would change if they were executed now, or why they would fail. */
export async function tryCalls(client: PublicClient, contracts: Contracts, calls: readonly ProposalCall[]) {
  const { failure, changes } = await simulateCalls(client, { contracts, governor: 'operations', calls });
  if (failure) return [`Call ${failure.index + 1} fails. ${failure.cause} ${failure.remedy}`];

  return changes
    .filter(({ unit }) => unit === 'metis')
    .map(({ label, before, after }) => `${label}: ${formatAmount(before)} → ${formatAmount(after)} METIS`);
}
