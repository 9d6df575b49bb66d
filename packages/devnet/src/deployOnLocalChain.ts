import {
  type DeployOptions,
  deployProtocol,
  type External,
  METIS,
  type Profile,
  profiles,
} from '@metis-blitz/deploy';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { ACCOUNT_INDEX, developmentAccount } from './accounts/developmentAccounts.ts';
import { localPublicClient, localTestClient, localWalletClient } from './anvil/localClients.ts';
import { localExternal } from './localExternal.ts';
import { installMulticall3 } from './multicall3.ts';

/** METIS of the deployer, who fills the fund and the reserve. */
const DEPLOYER_BALANCE = 10_000_000n * METIS;

/**
 * Deploys the protocol from the development deployer, with local twins of what Metis has.
 * @param onProgress told before each transaction
 * @param profile one with a twin of the sequencer set
 * @param more `journal` of a deployment that may be killed, `external` what is there already, `onMined` as for any
 */
export async function deployOnLocalChain(
  rpcUrl: string,
  onProgress?: (step: { done: number; total: number; says: string }) => void,
  profile: Profile = profiles.local,
  more: Pick<DeployOptions, 'journal' | 'onMined'> & { external?: External } = {},
): Promise<Deployment> {
  const deployer = developmentAccount(ACCOUNT_INDEX.deployer);
  const test = localTestClient(rpcUrl);
  await test.setBalance({ address: deployer.address, value: DEPLOYER_BALANCE });
  await installMulticall3(test);

  return deployProtocol({
    walletClient: localWalletClient(rpcUrl, deployer),
    publicClient: localPublicClient(rpcUrl),
    profile,
    external: localExternal(),
    onProgress,
    ...more,
  });
}
