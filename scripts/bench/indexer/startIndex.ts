import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';

const CORES = '0,1';
const PATIENCE_MS = 600_000;
const BEGAN = 'Created HTTP server';
const CAUGHT_UP = 'Completed backfill indexing across all chains';

/** An index on two cores. */
export interface Index {
  url: string;
  /** Seconds from the moment it could begin to the end of the backfill. */
  backfillSeconds: Promise<number>;
  /** Bytes of memory that it holds now. */
  memory(): number;
  stop(): Promise<void>;
}

/**
 * Starts the index, or with `serve` one that answers only, as it is started in earnest.
 * @param databaseUrl PostgreSQL; PGlite unless told
 */
export async function startIndex({
  root,
  rpcUrl,
  deployment,
  databaseUrl,
  command = 'start',
  env = {},
}: {
  root: string;
  rpcUrl: string;
  deployment: Deployment;
  databaseUrl?: string | undefined;
  command?: 'start' | 'serve';
  env?: Record<string, string>;
}): Promise<Index> {
  const folder = mkdtempSync(join(tmpdir(), 'blitz-bench-'));
  const deploymentFile = join(folder, 'deployment.json');
  writeFileSync(deploymentFile, JSON.stringify(deployment));
  const port = await freePort();
  const room = join(root, 'apps/indexer');

  const child = spawn(process.execPath, [join(room, 'start/main.ts'), command], {
    cwd: room,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      BLITZ_RPC_URL: rpcUrl,
      BLITZ_DEPLOYMENT: deploymentFile,
      BLITZ_INDEX_DIR: folder,
      BLITZ_RATE_LIMIT: '0',
      LOG_LEVEL: 'info',
      PORT: String(port),
      ...env,
    },
  });
  onTwoCores(child.pid);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}`;
  const backfillSeconds = command === 'start' ? backfillOf(child) : Promise.resolve(0);
  backfillSeconds.catch(() => {});

  return {
    url,
    backfillSeconds,
    memory: () => residentBytes(child.pid),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const patience = setTimeout(kill, 10_000);
      await ended;
      clearTimeout(patience);
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts a process and what it starts from now on two cores, where the system can. */
export function onTwoCores(pid: number | undefined): void {
  spawnSync('taskset', ['-a', '-c', '-p', CORES, String(pid)], { stdio: 'ignore' });
}

function backfillOf(child: ChildProcess): Promise<number> {
  let text = '';
  let began = 0;
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The index did not catch up.\n${text.slice(-2_000)}`));
    const patience = setTimeout(fail, PATIENCE_MS);
    child.once('exit', fail);
    const read = (part: Buffer) => {
      text = (text + part.toString()).slice(-10_000);
      if (began === 0 && text.includes(BEGAN)) began = performance.now();
      if (!text.includes(CAUGHT_UP)) return;
      clearTimeout(patience);
      child.off('exit', fail);
      resolve((performance.now() - began) / 1_000);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
}

/** Zero where the system does not tell. */
function residentBytes(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1_024;
  } catch {
    return 0;
  }
}
