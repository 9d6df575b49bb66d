import { readFileSync } from 'node:fs';
import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';

/**
 * Reads a deployment file.
 * @throws Error that says which file, and what is wrong with it
 */
export function readDeployment(path: string): Deployment {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`The deployment file ${path} cannot be read: ${(error as Error).message}`);
  }
  const parsed = deploymentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`The deployment file ${path} is wrong: ${issue?.path.join('.')} ${issue?.message}`);
}
