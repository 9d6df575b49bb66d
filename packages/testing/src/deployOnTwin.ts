import { deployProtocol, profiles } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX, developmentAccount, localExternal, localTestClient } from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { createPublicClient, createWalletClient, http, parseEther } from 'viem';
import { METIS, type MetisTwin } from './startMetisTwin.ts';

/** The protocol with the profile `testnet` on a twin of a Metis network, as on the network itself. */
export async function deployOnTwin(rpcUrl: string, network: MetisTwin = METIS): Promise<Deployment> {
  const { chain, sequencerSet, wMetis, multicall3 } = network;
  const options = { chain, transport: http(rpcUrl), pollingInterval: 20 };
  const account = developmentAccount(ACCOUNT_INDEX.stakers[2]);
  await localTestClient(rpcUrl).setBalance({ address: account.address, value: parseEther('10000000') });
  const { twin: _, ...around } = localExternal();
  return deployProtocol({
    walletClient: createWalletClient({ ...options, account }),
    publicClient: createPublicClient(options),
    profile: profiles.testnet,
    external: { ...around, sequencerSet, wMetis, multicall3 },
  });
}
