import { sharePrice, vesting } from '@metis-blitz/sdk/math';

/** What the price of lsMETIS depends on: the vault's `Books` and the supply. METIS and shares in wei, unix seconds. */
export interface VaultBooks {
  buffer: bigint;
  /** the router's delegations when the vault last looked */
  routedActive: bigint;
  /** on its way back when the vault last looked */
  routedUnbonding: bigint;
  supply: bigint;
  queuedShares: bigint;
  /** profit not counted yet, at `vestingSince` */
  unvested: bigint;
  vestingSince: bigint;
  vestingUntil: bigint;
}

/** M: all that the vault manages at a moment, in wei of METIS. */
export function managedAssets(books: VaultBooks, at: bigint): bigint {
  const profit = vesting.unvestedUp(vestingOf(books), Number(at));
  return books.buffer + books.routedActive + books.routedUnbonding - profit;
}

/** METIS per lsMETIS at a moment, in RAY; 0 while there is no lsMETIS. */
export function rateRayAt(books: VaultBooks, at: bigint): bigint {
  const shares = books.supply + books.queuedShares;
  return shares === 0n ? 0n : sharePrice.rateRayDown({ assets: managedAssets(books, at), shares });
}

/** Books with `profit` more that begins to vest: it is in the buffer or the principal already. */
export function withProfit<Books extends VaultBooks>(
  books: Books,
  profit: bigint,
  period: bigint,
  at: bigint,
): Books {
  if (profit === 0n) return books;
  const { amount, since, until } = vesting.extend(vestingOf(books), profit, Number(period), Number(at));
  return { ...books, unvested: amount, vestingSince: BigInt(since), vestingUntil: BigInt(until) };
}

function vestingOf({ unvested, vestingSince, vestingUntil }: VaultBooks): vesting.Vesting {
  return { amount: unvested, since: Number(vestingSince), until: Number(vestingUntil) };
}
