import type { External } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX, deployOnLocalChain, developmentAccount, localExternal } from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { Address } from 'viem';
import { startChain, type TestChain } from './startChain.ts';

export interface LocalDeployment {
  chain: TestChain;
  deployment: Deployment;
  external: External;
  deployer: Address;
}

/** A chain with the protocol on it, profile `local`, and nobody in it. */
export async function deployLocal(): Promise<LocalDeployment> {
  const chain = await startChain();
  try {
    const deployment = await deployOnLocalChain(chain.rpcUrl);
    const deployer = developmentAccount(ACCOUNT_INDEX.deployer).address;
    return { chain, deployment, external: localExternal(), deployer };
  } catch (error) {
    await chain.stop();
    throw error;
  }
}
