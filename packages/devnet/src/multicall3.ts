import { multicall3Code } from '@metis-blitz/protocol/bytecode';
import type { Address } from 'viem';
import { getCode } from 'viem/actions';
import type { LocalTestClient } from './anvil/localClients.ts';

/** Where the real one stands on Metis and on most chains. */
export const MULTICALL3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11';

/** Puts Multicall3 where libraries look for it, unless a forked chain brought its own. */
export async function installMulticall3(client: LocalTestClient): Promise<void> {
  const code = await getCode(client, { address: MULTICALL3 });
  if (code !== undefined && code !== '0x') return;
  await client.setCode({ address: MULTICALL3, bytecode: multicall3Code.runtimeCode });
}
