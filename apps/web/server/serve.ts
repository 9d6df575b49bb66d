import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { loadSite } from './loadSite.ts';
import { proxyIndexer } from './proxyIndexer.ts';
import { proxyRpc } from './proxyRpc.ts';
import { respond, respondJson } from './respond.ts';
import { configOf } from './runtimeConfig.ts';
import type { ServeOptions } from './ServeOptions.ts';

export interface ServedApp {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the built app with its security headers, its configuration, and the chain and the indexer on one origin.
 * @throws when the port is taken (`code: 'EADDRINUSE'`), or when `dir` holds no build.
 */
export async function serveApp(options: ServeOptions): Promise<ServedApp> {
  const host = options.host ?? '127.0.0.1';
  const site = loadSite(options.dir, options.connect);
  const config = configOf(options);

  const server = createServer((request, response) => {
    route(request, response).catch(() => {
      if (!response.headersSent)
        respondJson(response, 500, { error: 'Something failed on this server. Try again.' });
      else response.destroy();
    });
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (path === undefined) return respondJson(response, 400, { error: 'The address is not well formed.' });
    if (path === '/rpc') return proxyRpc(request, response, options.rpcUrl);
    if (path === '/api' || path.startsWith('/api/'))
      return proxyIndexer(request, response, options.indexerUrl);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return respondJson(response, 405, { error: 'Only GET and HEAD here.' }, { allow: 'GET, HEAD' });
    }
    if (path === '/config.json') return respondJson(response, 200, config, { 'cache-control': 'no-store' });
    return respond(request, response, site.answer(path, searchOf(request)));
  }

  await listen(server, options.port, host);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return { url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`, stop: () => close(server) };
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
}

function searchOf(request: IncomingMessage): string {
  const at = request.url?.indexOf('?') ?? -1;
  return at === -1 ? '' : (request.url?.slice(at) ?? '');
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
