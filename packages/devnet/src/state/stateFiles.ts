import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface StateFiles {
  /** The chain as anvil dumps it. */
  chain: string;
  /** The deployment, as every other program reads it. */
  deployment: string;
  /** How high the chain was when its past was whole. */
  past: string;
}

/** Where a devnet keeps itself. Made when missing. */
export function stateFiles(stateDir: string): StateFiles {
  mkdirSync(stateDir, { recursive: true });
  return {
    chain: join(stateDir, 'chain.json'),
    deployment: join(stateDir, 'deployment.json'),
    past: join(stateDir, 'past.json'),
  };
}

/** Forgets the chain that was kept. */
export function forgetState(files: StateFiles): void {
  for (const file of Object.values(files)) rmSync(file, { force: true, recursive: true });
}
