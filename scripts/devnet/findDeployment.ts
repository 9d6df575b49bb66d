import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';
import { createPublicClient, http } from 'viem';
import { Refusal } from '../bootstrap/Refusal.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where programs of this repository write what they deploy on local chains. */
const WRITTEN = [
  ['npm start', 'local/chain'],
  ['npm start -- --fork', 'fork/chain'],
  ['npm run devnet', 'local'],
  ['npm run deploy -- --network localhost', 'localhost'],
] as const;

/**
 * The deployment that lives on the chain of a node: of all that were written here, the one whose blocks and contracts
 * that chain has.
 * @param state folder in which local chains keep themselves
 * @throws {Refusal} when no node answers, or none of them is on its chain
 */
export async function findDeployment(rpcUrl: string, state = join(root, '.devnet')): Promise<Deployment> {
  const client = createPublicClient({ transport: http(rpcUrl, { retryCount: 1 }) });
  // Providers put a key into the rest of the address.
  const { origin } = new URL(rpcUrl);
  const chainId = await client.getChainId().catch(() => {
    throw new Refusal(
      `No node answers at ${origin}: npm start runs one; --rpc and BLITZ_RPC_URL name another.`,
    );
  });
  for (const [, folder] of WRITTEN) {
    const deployment = readDeployment(join(state, folder, 'deployment.json'));
    if (deployment?.chainId !== chainId) continue;
    const { blockNumber, deployedAt, contracts } = deployment;
    const [block, code] = await Promise.all([
      client.getBlock({ blockNumber: BigInt(blockNumber) }).catch(() => undefined),
      client.getCode({ address: contracts.liquidStaking }),
    ]);
    if (Number(block?.timestamp) === deployedAt && code !== undefined) return deployment;
  }
  const doors = WRITTEN.map(([door]) => door).join(', ');
  throw new Refusal(
    `Nothing that was deployed from here is on chain ${chainId} of ${origin} (looked for what is written by ${doors}): name the file with --deployment.`,
  );
}

function readDeployment(file: string): Deployment | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return deploymentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
