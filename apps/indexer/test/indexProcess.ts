import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { createIndexer, type Indexer, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import type { Hex } from 'viem';

/** The index as a process of its own, over files of its own. */
export interface IndexProcess {
  /** Its root. */
  url: string;
  indexer: Indexer;
  /** Where PGlite keeps it. */
  folder: string;
  /** Starts it, when it does not run. */
  begin(env?: Record<string, string>): void;
  isRunning(): boolean;
  /** How often it ended by itself and was started again. */
  restarts(): number;
  /** How it ended by itself, each time: its exit code and its last line. */
  ends(): readonly { code: number | null; words: string }[];
  /** Hands it a signal, and waits for nothing. */
  signal(signal: NodeJS.Signals): void;
  /** Ends it and waits. */
  end(signal: NodeJS.Signals): Promise<void>;
  /** Waits until it stands at this block, and no longer than `patienceMs`. */
  reaches(hash: Hex, patienceMs?: number): Promise<void>;
  /** What it wrote to its log since it was started last, the end of it. */
  log(): string;
  /** Ends it and deletes its files. */
  remove(): Promise<void>;
}

export interface IndexOptions {
  rpcUrl: string;
  deployment: Deployment;
  /** `serve` answers only, over a PostgreSQL that another fills. */
  task?: 'start' | 'serve';
  /** Started again whenever it ends by itself, as a service manager would. */
  supervised?: boolean;
  env?: Record<string, string>;
  /** What starts it, before its program. */
  command?: readonly string[];
}

const ROOM = fileURLToPath(new URL('..', import.meta.url));
/** More on a machine that does much else. */
const PATIENCE_MS = Number(process.env.BLITZ_PATIENCE_MS ?? 110_000);
const PAUSE_MS = 100;
const LAST_WILL_MS = 8_000;
const LOG = 20_000;

/** Begins nothing yet. The files are written often and needed for a minute: they lie in memory where they can. */
export async function indexProcess({
  rpcUrl,
  deployment,
  task = 'start',
  supervised = false,
  env = {},
  command = [process.execPath],
}: IndexOptions): Promise<IndexProcess> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'blitz-index-'));
  const deploymentFile = join(folder, 'deployment.json');
  writeFileSync(deploymentFile, JSON.stringify(deployment));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const indexer = createIndexer({ url: `${url}/v1` });

  let child: ChildProcess | undefined;
  let log = '';
  let isWanted = false;
  let restarts = 0;
  const ends: { code: number | null; words: string }[] = [];
  const isRunning = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const kill = () => child?.kill('SIGKILL');
  process.once('exit', kill);

  const begin = (more: Record<string, string> = {}) => {
    if (isRunning()) return;
    isWanted = true;
    log = '';
    const [file = '', ...args] = command;
    const born = spawn(file, [...args, join(ROOM, 'start/main.ts'), task], {
      cwd: ROOM,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        BLITZ_RPC_URL: rpcUrl,
        BLITZ_DEPLOYMENT: deploymentFile,
        BLITZ_INDEX_DIR: folder,
        BLITZ_POLL_MS: '100',
        BLITZ_RATE_LIMIT: '0',
        PORT: String(port),
        ...env,
        ...more,
      },
    });
    const take = (part: Buffer) => {
      log = (log + part.toString()).slice(-LOG);
    };
    born.stdout.on('data', take);
    born.stderr.on('data', take);
    born.once('exit', (code) => {
      if (isWanted && child === born) ends.push({ code, words: log.trim().split('\n').at(-1) ?? '' });
      if (!supervised || !isWanted || child !== born) return;
      restarts += 1;
      begin(more);
    });
    child = born;
  };

  const end = async (signal: NodeJS.Signals) => {
    isWanted = false;
    const dying = child;
    if (!dying || !isRunning()) return;
    const ended = new Promise<void>((resolve) => dying.once('exit', () => resolve()));
    dying.kill(signal);
    const patience = setTimeout(() => dying.kill('SIGKILL'), LAST_WILL_MS);
    await ended;
    clearTimeout(patience);
  };

  const reaches = async (hash: Hex, patienceMs = PATIENCE_MS) => {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      if (!supervised && !isRunning()) throw new Error(`The index ended.\n${log}`);
      const status = await queryIndexer(indexer, indexerRoutes.status).catch(() => undefined);
      if (status?.data.ready === true && status.block.hash === hash) return;
      if (performance.now() > deadline) throw new Error(`The index did not catch up in time.\n${log}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };

  const remove = async () => {
    await end('SIGTERM');
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url,
    indexer,
    folder,
    begin,
    isRunning,
    restarts: () => restarts,
    ends: () => ends,
    signal: (signal) => void child?.kill(signal),
    end,
    reaches,
    log: () => log,
    remove,
  };
}
