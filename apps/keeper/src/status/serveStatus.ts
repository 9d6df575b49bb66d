import { createServer } from 'node:http';
import type { Status } from './createStatus.ts';
import { renderMetrics } from './renderMetrics.ts';

export interface StatusServer {
  port: number;
  stop(): Promise<void>;
}

/**
 * `/health` (200, or 503 with the crank that is late) and `/metrics`.
 * @throws when the port is taken
 */
export async function serveStatus(status: Status, host: string, port: number): Promise<StatusServer> {
  const server = createServer(({ url, method }, response) => {
    if (method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
    if (url === '/metrics') {
      return void response
        .writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
        .end(renderMetrics(status));
    }
    if (url !== '/health') return void response.writeHead(404).end();

    const late = status.late();
    const body = late
      ? { ok: false, crank: late.name, failuresInARow: late.failuresInARow, lastFailure: late.lastFailure }
      : { ok: true };
    response.writeHead(late ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`BLITZ_KEEPER_PORT ${port} is in use.`) : error),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
