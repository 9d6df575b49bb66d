import type { DelegatorSlash, TicketReduction, Vault, WithdrawalTicket } from '@metis-blitz/sdk/reads';

const ray = 10n ** 27n;

/** What a ticket pays, and how much less than it said. In wei of METIS. */
export interface TicketPay {
  readonly pays: bigint;
  readonly asked: bigint;
  /** `asked` less `pays`. */
  readonly lost: bigint;
}

/**
 * A waiting ticket pays the lower of what was asked and what its shares are worth; a ready one what was set aside.
 * @param rateRay METIS per lsMETIS now; undefined: not read, and no loss is claimed
 */
export function payOf(
  { id, state, assets, shares }: Pick<WithdrawalTicket, 'id' | 'state' | 'assets' | 'shares'>,
  rateRay: Vault['rateRay'] | undefined,
  reductions: readonly TicketReduction[] = [],
): TicketPay {
  if (state === 'waiting') {
    const worth = rateRay === undefined ? assets : (shares * rateRay) / ray;
    const pays = worth < assets - DUST ? worth : assets;
    return { pays, asked: assets, lost: assets - pays };
  }
  const asked = reductions.find(({ ticketId }) => ticketId === id)?.assetsAtRequest ?? assets;
  return { pays: assets, asked, lost: asked - assets };
}

/** Rounding of the price is no loss: 1e-12 METIS. */
const DUST = 10n ** 6n;

/** The slashes that can have lowered a ticket: those since it was asked for, latest first. */
export const slashesSince = (slashes: readonly DelegatorSlash[], requestedAt: number) =>
  slashes.filter(({ at }) => at >= requestedAt).toSorted((one, two) => two.at - one.at);

/** Tickets that one call can claim; beyond that it would meet the gas that a block has. */
export const MOST_AT_ONCE = 50;

/** Tickets that can be claimed now. */
export const claimable = (tickets: readonly WithdrawalTicket[]): readonly WithdrawalTicket[] =>
  tickets.filter(({ state }) => state === 'claimable');
