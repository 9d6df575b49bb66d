import { join } from 'node:path';
import type { Progress } from '../bootstrap/createProgress.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { readPorts } from './readPorts.ts';
import type { StartContext } from './StartContext.ts';

export interface Surroundings {
  root: string;
  args: string[];
  env: Readonly<Record<string, string | undefined>>;
  progress: Progress;
  signal: AbortSignal;
}

/**
 * What a person asked for.
 *
 * @throws {Refusal} when an option or a variable is not understood
 */
export function readContext({ root, args, env, progress, signal }: Surroundings): StartContext {
  const { fresh = false, fork = false } = readOptions(args, {
    fresh: { type: 'boolean' },
    fork: { type: 'boolean' },
  });
  return {
    root,
    ports: readPorts(env),
    fresh,
    forkUrl: fork ? readForkUrl(env.METIS_RPC_URL) : undefined,
    // A fork is another world: it shares nothing with the chain of one's own.
    stateDir: join(root, '.devnet', fork ? 'fork' : 'local'),
    progress,
    signal,
  };
}

function readForkUrl(url: string | undefined): string {
  if (!url)
    throw new Refusal('--fork needs a node of a Metis network: METIS_RPC_URL=https://… npm start -- --fork');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Refusal(`METIS_RPC_URL is "${url}", which is not an http(s) address.`);
  }
  return url;
}
