import { createServer } from 'node:net';

/**
 * Ponder would quietly take the next free port, and whoever knows ours would wait for ever.
 * @throws Error when the port is taken or cannot be opened
 */
export function requireFreePort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new Error(
          taken ? `Port ${port} is in use: set PORT.` : `Port ${port} cannot be opened: ${error.code}.`,
        ),
      );
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
