import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Deployment, deploymentSchema } from '@metis-blitz/protocol/deployments';
import type { StateFiles } from './stateFiles.ts';

export interface KeptWorld {
  deployment: Deployment;
  /** Height of the chain when its past was whole: a lower one was dumped while it was being made. */
  height: bigint;
}

/** Remembers that a world is whole. The deployment comes last: without it there is nothing to go on with. */
export function keepWorld(files: StateFiles, { deployment, height }: KeptWorld): void {
  write(files.past, { height: height.toString() });
  write(files.deployment, deployment);
}

/** The world that was kept whole, or nothing: a half-made or torn one is not gone on with. */
export function keptWorld(files: StateFiles): KeptWorld | undefined {
  if (!existsSync(files.chain) || !existsSync(files.deployment) || !existsSync(files.past)) return undefined;
  try {
    const deployment = deploymentSchema.parse(JSON.parse(readFileSync(files.deployment, 'utf8')));
    const { height } = JSON.parse(readFileSync(files.past, 'utf8')) as { height: string };
    return { deployment, height: BigInt(height) };
  } catch {
    return undefined;
  }
}

/** At once or not at all. */
function write(file: string, content: unknown): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(draft, file);
}
