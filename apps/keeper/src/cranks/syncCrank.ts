import { liquidStakingAbi as abi } from '@metis-blitz/protocol/abi/liquidStaking';
import { syncVault } from '@metis-blitz/sdk';
import { getBlockNumber, getContractEvents, readContract } from 'viem/actions';
import type { Crank, CrankContext } from './Crank.ts';

/** Blocks of one question for logs: what public nodes answer. */
const STRETCH = 2_000n;
/** How far back a keeper that has just started looks for the last booking. */
const FARTHEST = 50_000n;
/** Blocks that may still be taken back. */
const UNSETTLED = 64n;
/** A vault places whole METIS: a loss below this, in wei, is rounding. */
const DUST = 10n ** 12n;

/**
 * Books what a slash took from the vault's delegations. Whoever trades books it himself; but until somebody does, the
 * trace of the rate, and with it every vote of lsMETIS, counts what is gone.
 */
export function syncCrank(): Crank {
  let booked: bigint | undefined;
  let seen: bigint | undefined;
  return {
    name: 'sync',
    turns: ['liquidStaking.sync'],
    pace: 4,
    async due(context) {
      const { client, contracts } = context;
      const vault = { address: contracts.liquidStaking, abi } as const;
      const head = await getBlockNumber(client, { cacheTime: 0 });
      const from = seen === undefined ? atLeast(head - FARTHEST) : atLeast(seen - UNSETTLED);
      booked = (await lastBooking(context, from, head)) ?? booked;
      seen = head;
      // Never booked means never delegated; booked longer ago than nodes tell is left to the next who trades.
      if (booked === undefined) return undefined;
      const [active, unbonding] = await readContract(client, {
        ...{ ...vault, functionName: 'principalAssets', blockNumber: head },
      });
      const loss = booked - active - unbonding;
      return loss < DUST ? undefined : { request: syncVault(contracts), worth: loss };
    },
  };
}

/** What the vault last wrote down of its delegations, in wei of METIS; looked for from the newest block back. */
async function lastBooking(
  { client, contracts }: CrankContext,
  from: bigint,
  to: bigint,
): Promise<bigint | undefined> {
  for (let end = to; end >= from; end -= STRETCH) {
    const start = end - STRETCH + 1n;
    const logs = await getContractEvents(client, {
      ...{ address: contracts.liquidStaking, abi, eventName: 'PrincipalTaken', strict: true },
      ...{ fromBlock: start < from ? from : start, toBlock: end },
    });
    const last = logs.at(-1);
    if (last) return last.args.active + last.args.unbonding;
  }
  return undefined;
}

const atLeast = (block: bigint) => (block < 0n ? 0n : block);
