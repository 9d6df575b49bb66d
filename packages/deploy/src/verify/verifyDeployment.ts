import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { Address, PublicClient } from 'viem';
import type { External } from '../plan/planDeployment.ts';
import type { Profile } from '../profiles/profileSchema.ts';
import { codeDifferences } from './codeDifferences.ts';
import { referenceDifferences } from './referenceDifferences.ts';
import { roleDifferences } from './roleDifferences.ts';
import { settingDifferences } from './settingDifferences.ts';
import { timelockDifferences } from './timelockDifferences.ts';
import { VerificationError } from './VerificationError.ts';

/**
 * Reads a fresh deployment back from the chain: byte code, every role and its members, delays, settings, who knows
 * whom. Later votes may change what this calls a difference.
 * @throws VerificationError with everything that is not as meant
 */
export async function verifyDeployment(input: {
  publicClient: PublicClient;
  deployment: Deployment;
  profile: Profile;
  external: External;
  deployer: Address;
}): Promise<void> {
  const { publicClient: client, deployment, profile, external, deployer } = input;

  // Code first: without the right code the answers of the others mean nothing.
  const code = await codeDifferences(client, deployment, external);
  if (code.length > 0) throw new VerificationError(code);

  const found = await Promise.all([
    roleDifferences(client, deployment, deployer),
    timelockDifferences(client, deployment, profile),
    settingDifferences(client, deployment, profile),
    referenceDifferences(client, deployment, external),
  ]);
  const differences = found.flat();
  if (differences.length > 0) throw new VerificationError(differences);
}
