import type { Deployment } from '@metis-blitz/protocol/deployments';
import { readDeployment } from '../../../lib/readDeployment.ts';
import { readEnv } from '../../../lib/readEnv.ts';

let known: Deployment | undefined;

/** The deployment that is indexed. */
export function deployment(): Deployment {
  known ??= readDeployment(readEnv(process.env).BLITZ_DEPLOYMENT);
  return known;
}
