import http, { type RequestListener, type ServerOptions } from 'node:http';

/** Paths that Ponder keeps for itself, and where ours say more: its own `/status` tells of its files when it fails. */
const OURS: Record<string, string> = {
  '/ready': '/v1/ready',
  '/metrics': '/v1/metrics',
  '/status': '/v1/status',
};

/** Milliseconds: whoever sends his question slower than this keeps a place from others. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 10_000 };
const MOST_CONNECTIONS = 2_000;

/**
 * Stands before the server that Ponder opens: leads to our own word on readiness, metrics and standing (Ponder calls
 * itself ready for ever once it was), and bounds what a connection may take.
 */
export function openDoor(): void {
  const { createServer } = http;
  const guarded = (options: ServerOptions, listener: RequestListener) => {
    const server = createServer({ ...options, ...TIMEOUTS }, (request, response) => {
      const [path = ''] = (request.url ?? '').split('?', 1);
      const ours = OURS[path];
      if (ours) request.url = ours;
      listener(request, response);
    });
    server.maxConnections = MOST_CONNECTIONS;
    return server;
  };
  Object.assign(http, { createServer: guarded });
}
