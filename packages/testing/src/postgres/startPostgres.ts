import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@metis-blitz/devnet';
import { postgresBinaries } from './postgresBinaries.ts';

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const NOBODY = 65_534;
const PATIENCE_MS = 60_000;
const USER = 'blitz';

/** A database server of its own for one test file. */
export interface Postgres {
  /** For a driver: of a database that is empty. */
  url: string;
  /** Of the server, where one would like to bind it to cores. */
  pid: number | undefined;
  /** As a power cut: nothing is written down, nobody is told. */
  kill(): Promise<void>;
  /** Starts it again over the same data, at the same address. */
  begin(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL, out of the package registry, on a free port.
 * @param durable keeps what is committed over a power cut, as in earnest; tests need not
 * @param place an empty folder for its data, as on a disk that is small
 * @throws Error when this machine's kind has no binaries, or they do not start
 */
export async function startPostgres({
  durable = false,
  place,
}: {
  durable?: boolean;
  place?: string;
} = {}): Promise<Postgres> {
  const asRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(
    join(!durable && existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'blitz-postgres-'),
  );
  const data = join(place ?? folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (asRoot) for (const path of [folder, place ?? folder, data]) chownSync(path, NOBODY, NOBODY);

  const { bin, libraries } = postgresBinaries(folder);
  const env: Partial<NodeJS.ProcessEnv> = {
    PATH: process.env.PATH,
    LC_ALL: 'C',
    LD_LIBRARY_PATH: libraries,
    HOME: folder,
  };
  const run = (program: string, args: readonly string[]) =>
    spawn(join(bin, program), args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // What a framework of the room that starts this asks for besides is nothing to a database.
      env: env as NodeJS.ProcessEnv,
      ...(asRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });

  try {
    await finished(
      run('initdb', ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync']),
    );
    const port = await freePort();
    const safety = durable ? [] : ['-F', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'];
    const places = ['-h', '127.0.0.1', '-p', String(port), '-k', folder];
    const options = ['-D', data, ...places, '-c', 'max_connections=200', ...safety];
    let server: ChildProcess;
    const kill = () => server.kill('SIGKILL');
    const begin = async () => {
      const deadline = performance.now() + PATIENCE_MS;
      for (;;) {
        server = run('postgres', options);
        try {
          return await said(server, 'ready to accept connections');
        } catch (error) {
          // What a killed server started holds its memory until it notices.
          if (performance.now() > deadline || !String(error).includes('still in use')) throw error;
        }
      }
    };
    await begin();
    process.once('exit', kill);

    return {
      url: `postgresql://${USER}@127.0.0.1:${port}/postgres`,
      get pid() {
        return server.pid;
      },
      async kill() {
        kill();
        await ended(server);
      },
      begin,
      async stop() {
        // Fast: whoever is connected is cut off.
        server.kill('SIGINT');
        await ended(server);
        process.off('exit', kill);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function finished(child: ChildProcess): Promise<void> {
  const text = collect(child);
  const code = await ended(child);
  if (code !== 0) throw new Error(`PostgreSQL cannot be set up.\n${text()}`);
}

function said(child: ChildProcess, words: string): Promise<void> {
  const text = collect(child);
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`PostgreSQL does not start.\n${text()}`));
    const patience = setTimeout(fail, PATIENCE_MS);
    child.once('exit', fail);
    child.once('error', fail);
    child.stderr?.on('data', () => {
      if (!text().includes(words)) return;
      clearTimeout(patience);
      child.off('exit', fail);
      resolve();
    });
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  const add = (part: Buffer) => {
    text = (text + part.toString()).slice(-5_000);
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => text;
}
