import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { networks } from '@metis-blitz/deploy';
import { freePort } from '@metis-blitz/devnet';
import { startMetisTwin } from '@metis-blitz/testing';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { readContext } from './readContext.ts';
import { startChain } from './services/chain.ts';
import { startIndexer } from './services/indexer.ts';
import { startKeeper } from './services/keeper.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A whole index of thirty days is a minute of a busy core: it comes along with `BLITZ_FORK_HOUSE=1`. */
const withIndexer = process.env.BLITZ_FORK_HOUSE === '1';

it('keeper and indexer of `npm start -- --fork` follow the deployment file over Metis’ own sequencer set', async () => {
  const metis = await startMetisTwin();
  onTestFinished(() => metis.stop());
  const folder = mkdtempSync(join(tmpdir(), 'blitz-house-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [web, rpc, indexer] = [await freePort(), await freePort(), await freePort()];
  const env = {
    METIS_RPC_URL: metis.rpcUrl,
    BLITZ_WEB_PORT: String(web),
    BLITZ_RPC_PORT: String(rpc),
    BLITZ_INDEXER_PORT: String(indexer),
  };
  const progress = createProgress({ write: () => undefined });
  const { signal } = new AbortController();
  const context = { ...readContext({ root, args: ['--fork'], env, progress, signal }), stateDir: folder };

  // What the test runner puts into the environment is not what `npm start` hands on.
  for (const name of ['VITEST', 'NODE_ENV', 'TEST', 'DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']) {
    vi.stubEnv(name, undefined);
  }
  onTestFinished(() => vi.unstubAllEnvs() && undefined);

  const chain = await startChain(context);
  onTestFinished(() => chain.stop());
  const keeper = await startKeeper(context, chain);
  onTestFinished(() => keeper?.stop());

  const { sequencerSet, wMetis, multicall3 } = networks.metis;
  expect(chain.deployment.contracts).toMatchObject({ sequencerSet, wMetis, multicall3 });
  if (withIndexer) {
    const running = await startIndexer(context, chain);
    onTestFinished(() => running?.stop());
    const ask = async (path: string) => (await fetch(`http://127.0.0.1:${indexer}/v1${path}`)).json();
    await expect(ask('/status')).resolves.toMatchObject({ data: { chainId: 31337 } });
    const { data } = (await ask('/sequencers')) as { data: { items: unknown[] } };
    expect(data.items).toHaveLength(8);
  }

  const log = () => readFileSync(join(folder, 'logs/keeper.log'), 'utf8');
  await vi.waitFor(() => expect(log()).toMatch(/turned in block/), { timeout: 60_000, interval: 200 });
  expect(log()).not.toContain('failed');
}, 240_000);
