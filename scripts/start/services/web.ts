import { join } from 'node:path';
import { serveApp } from '../../../apps/web/server/serve.ts';
import type { Running, StartContext } from '../StartContext.ts';
import type { Chain } from './chain.ts';

/** The built app, with the chain and the indexer behind its own origin. */
export async function startWeb(
  { root, ports, forkUrl }: StartContext,
  chain: Chain,
): Promise<Running & { url: string }> {
  const { url, stop } = await serveApp({
    port: ports.web,
    dir: join(root, 'apps/web/out'),
    rpcUrl: chain.rpcUrl,
    indexerUrl: `http://127.0.0.1:${ports.indexer}/v1`,
    deployment: chain.deployment,
    name: forkUrl === undefined ? 'local' : 'Metis fork',
    developmentKey: chain.wallet.privateKey,
  });
  return { name: 'app', url, stop, ended: new Promise(() => undefined) };
}
