import { existsSync, readFileSync } from 'node:fs';
import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { findDeployment } from '../devnet/findDeployment.ts';
import { readPorts } from '../start/readPorts.ts';

export interface ReconcileArguments {
  deployment: Deployment;
  rpcUrl: string;
  indexUrl: string;
  json: boolean;
}

/**
 * What to compare: flags before the environment, the environment before what `npm start` runs on this machine, whose
 * deployment is found by its chain.
 * @param state folder in which local chains keep themselves
 * @throws {Refusal} when an option is unknown, an address is none, no deployment is found, or its file cannot be used
 */
export async function readReconcileOptions(
  args: readonly string[],
  env: Record<string, string | undefined>,
  state?: string,
): Promise<ReconcileArguments> {
  const given = readOptions([...args], {
    deployment: { type: 'string' },
    rpc: { type: 'string' },
    index: { type: 'string' },
    json: { type: 'boolean' },
  });
  const ports = readPorts(env);
  const [firstNode] = (env.BLITZ_RPC_URL ?? `http://127.0.0.1:${ports.rpc}`).split(',');
  const rpcUrl = address('--rpc', given.rpc ?? firstNode?.trim() ?? '');
  const local = `http://127.0.0.1:${ports.indexer}`;
  const indexUrl = address('--index', given.index ?? env.BLITZ_INDEXER_URL ?? local);
  const file = given.deployment ?? env.BLITZ_DEPLOYMENT;
  const deployment = file === undefined ? await findDeployment(rpcUrl, state) : readDeployment(file);
  return { deployment, rpcUrl, indexUrl, json: given.json === true };
}

function address(name: string, text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new Refusal(`${name} «${text}» is no http(s) address.`);
  return text;
}

function readDeployment(file: string): Deployment {
  if (!existsSync(file)) throw new Refusal(`No deployment is written at ${file}.`);
  try {
    return deploymentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Refusal(`${file} is no deployment file.`);
  }
}
