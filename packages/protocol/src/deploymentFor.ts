import { type Deployment, deploymentSchema } from './deploymentSchema.ts';
import { deploymentFiles } from './generated/deployments.ts';

/**
 * The deployment on a live network. A local chain's is made at run time and handed on, so it is not here.
 * @returns undefined where the protocol is not deployed
 */
export function deploymentFor(chainId: number): Deployment | undefined {
  return deploymentFiles
    .map((file) => deploymentSchema.parse(file))
    .find((deployment) => deployment.chainId === chainId);
}
