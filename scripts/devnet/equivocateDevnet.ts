import { existsSync, readFileSync } from 'node:fs';
import { equivocate } from '@metis-blitz/devnet';
import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';
import { formatEther } from 'viem';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { findDeployment } from './findDeployment.ts';
import { localRpc, requireLocalChain } from './requireLocalChain.ts';

/** @throws {Refusal} when there is no such sequencer, no local chain, or the contracts refuse */
export async function equivocateDevnet([id = '', ...options]: string[]): Promise<void> {
  const { rpc = localRpc(), deployment: file } = readOptions(options, {
    rpc: { type: 'string' },
    deployment: { type: 'string' },
  });
  if (!/^[1-9]\d{0,8}$/.test(id)) throw new Refusal(`«${id}» is no sequencer: give its number, as 3.`);
  const named = file === undefined ? undefined : readDeployment(file);
  await requireLocalChain(rpc);
  const deployment = named ?? (await findDeployment(rpc));

  const told = await equivocate(rpc, deployment, BigInt(id)).catch((error: unknown) => {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  });
  console.log(
    `Sequencer ${id} signed two hashes of block ${told.blockNumber}:\n  ${told.hashes.join('\n  ')}`,
  );
  console.log(`It is shut for ever and has lost ${formatEther(told.slashed)} METIS.`);
  console.log(`${formatEther(told.bounty)} METIS of it wait at the pool for the reporter ${told.reporter}.`);
}

function readDeployment(file: string): Deployment {
  if (!existsSync(file)) throw new Refusal(`No deployment is written at ${file}: start the devnet first.`);
  return deploymentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
