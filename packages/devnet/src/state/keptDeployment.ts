import { existsSync, readFileSync } from 'node:fs';
import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';
import type { StateFiles } from './stateFiles.ts';

/** The deployment of a chain that was kept whole, or nothing: a half-written one is not gone on with. */
export function keptDeployment(files: StateFiles): Deployment | undefined {
  if (!existsSync(files.chain) || !existsSync(files.deployment)) return undefined;
  try {
    return deploymentSchema.parse(JSON.parse(readFileSync(files.deployment, 'utf8')));
  } catch {
    return undefined;
  }
}
