import { zeroAddress } from 'viem';
import { changeAccount } from './changeAccount.ts';
import { changeProtocol } from './changeProtocol.ts';
import type { Db } from './types.ts';

/** Holds the seed, for ever. */
const DEAD = '0x000000000000000000000000000000000000dead';

/**
 * Moves lsMETIS between holders; the zero address is where it is minted from and burned to. The seed and the fee
 * that waits in the vault are no staker's.
 */
export async function moveShares(
  db: Db,
  timestamp: bigint,
  { from, to, shares, vault }: Record<'from' | 'to' | 'vault', `0x${string}`> & { shares: bigint },
): Promise<void> {
  const nobodys = [vault, DEAD];
  let supply = 0n;
  let stakers = 0;

  if (from === zeroAddress) supply += shares;
  else {
    const { before, after } = await changeAccount(db, from, timestamp, (row) => ({
      shares: row.shares - shares,
    }));
    if (before.shares > 0n && after.shares === 0n && !nobodys.includes(from)) stakers -= 1;
  }

  if (to === zeroAddress) supply -= shares;
  else {
    const { before, after } = await changeAccount(db, to, timestamp, (row) => ({
      shares: row.shares + shares,
    }));
    if (before.shares === 0n && after.shares > 0n && !nobodys.includes(to)) stakers += 1;
  }

  await changeProtocol(db, timestamp, (row) => ({
    supply: row.supply + supply,
    stakers: row.stakers + stakers,
  }));
}
