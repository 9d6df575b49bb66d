import { type Contracts, decodeError, describeCall, getChainTime, guardianPause } from '@metis-blitz/sdk';
import * as english from '@metis-blitz/sdk/words';
import * as chinese from '@metis-blitz/sdk/words/zh';
import type { Address, PublicClient } from 'viem';

const WEEK = 7 * 86_400;

/** What a call would do, and why it is refused to this account: in two languages, by the clock of the reader's zone. */
export async function tellInTwoLanguages(
  client: PublicClient,
  contracts: Contracts,
  { account, timeZone }: { account: Address; timeZone: string },
): Promise<{ does: string; refused: string }[]> {
  const { timestamp: now } = await getChainTime(client);
  const call = guardianPause(contracts, { target: contracts.liquidStaking, until: now + WEEK });
  const { to, data, value } = call;
  const thrown = await client.call({ account, to, data, value }).catch((error: unknown) => error);

  return [english, chinese].map(({ callWords, errorWords, timeWriter }) => {
    const times = timeWriter({ timeZone, now });
    const { cause, remedy } = decodeError(thrown, { ...errorWords, times });
    const does = describeCall(contracts, call, { words: { ...callWords, times } });
    return { does, refused: `${cause} ${remedy}` };
  });
}
