import { deployProtocol, METIS, profiles } from '@metis-blitz/deploy';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { ACCOUNT_INDEX, developmentAccount } from './accounts/developmentAccounts.ts';
import { localPublicClient, localTestClient, localWalletClient } from './anvil/localClients.ts';
import { installMulticall3 } from './multicall3.ts';

/** METIS of the deployer, who fills the fund and the reserve. */
const DEPLOYER_BALANCE = 10_000_000n * METIS;

/**
 * Deploys the protocol with the profile `local` from the development deployer, with local twins of what Metis has.
 * @param onProgress told before each transaction
 */
export async function deployOnLocalChain(
  rpcUrl: string,
  onProgress?: (step: { done: number; total: number; says: string }) => void,
): Promise<Deployment> {
  const address = (index: number) => developmentAccount(index).address;
  const test = localTestClient(rpcUrl);
  await test.setBalance({ address: address(ACCOUNT_INDEX.deployer), value: DEPLOYER_BALANCE });

  return deployProtocol({
    walletClient: localWalletClient(rpcUrl, developmentAccount(ACCOUNT_INDEX.deployer)),
    publicClient: localPublicClient(rpcUrl),
    profile: profiles.local,
    external: {
      multicall3: await installMulticall3(test),
      guardianHolder: address(ACCOUNT_INDEX.guardian),
      feeReceiver: address(ACCOUNT_INDEX.feeReceiver),
      twin: { mpc: address(ACCOUNT_INDEX.mpc), firstSigner: address(ACCOUNT_INDEX.signers[0]) },
    },
    onProgress,
  });
}
