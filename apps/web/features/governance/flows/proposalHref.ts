import type { GovernorName } from '@metis-blitz/sdk/reads';

/** Where a proposal stands in the app. */
export const proposalHref = (governor: GovernorName, id: bigint): string =>
  `/governance/proposal/?governor=${governor}&id=${id}`;
