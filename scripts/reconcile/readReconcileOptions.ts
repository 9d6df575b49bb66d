import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';

export interface ReconcileArguments {
  deployment: Deployment;
  rpcUrl: string;
  indexUrl: string;
  json: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where `npm start` keeps them. */
const LOCAL = {
  deployment: join(root, '.devnet', 'local', 'deployment.json'),
  rpc: 'http://127.0.0.1:8545',
  index: 'http://127.0.0.1:42069',
};

/**
 * What to compare: flags before the environment, the environment before the local devnet.
 * @throws {Refusal} when an option is unknown, an address is none, or the deployment file cannot be used
 */
export function readReconcileOptions(
  args: readonly string[],
  env: Record<string, string | undefined>,
): ReconcileArguments {
  const given = readOptions([...args], {
    deployment: { type: 'string' },
    rpc: { type: 'string' },
    index: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [firstNode] = (env.BLITZ_RPC_URL ?? LOCAL.rpc).split(',');
  return {
    deployment: readDeployment(given.deployment ?? env.BLITZ_DEPLOYMENT ?? LOCAL.deployment),
    rpcUrl: address('--rpc', given.rpc ?? firstNode?.trim() ?? ''),
    indexUrl: address('--index', given.index ?? env.BLITZ_INDEXER_URL ?? LOCAL.index),
    json: given.json === true,
  };
}

function address(name: string, text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new Refusal(`${name} «${text}» is no http(s) address.`);
  return text;
}

function readDeployment(file: string): Deployment {
  if (!existsSync(file))
    throw new Refusal(`No deployment is written at ${file}: npm start writes one, or name yours.`);
  try {
    return deploymentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Refusal(`${file} is no deployment file.`);
  }
}
