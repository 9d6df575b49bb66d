import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@metis-blitz/devnet';

const program = fileURLToPath(new URL('../../../indexer/start/main.ts', import.meta.url));
const PATIENCE_MS = 180_000;

/**
 * The real index over a chain, as a program of its own; resolves when it has caught up.
 * @throws when it ends before that, or takes too long
 */
export async function startIndex({
  rpcUrl,
  deploymentFile,
  dir,
}: {
  rpcUrl: string;
  deploymentFile: string;
  dir: string;
}): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    cwd: dirname(dirname(program)),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      BLITZ_RPC_URL: rpcUrl,
      BLITZ_DEPLOYMENT: deploymentFile,
      BLITZ_INDEX_DIR: dir,
      BLITZ_POLL_MS: '300',
      HOST: '127.0.0.1',
      PORT: String(port),
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };

  const start = performance.now();
  while (performance.now() - start < PATIENCE_MS && child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { url: `http://127.0.0.1:${port}/v1`, stop };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await stop();
  throw new Error('The index did not catch up with the chain of the stories.');
}
