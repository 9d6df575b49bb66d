import { createServer } from 'node:net';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { PORTS } from './readPorts.ts';
import type { Ports } from './StartContext.ts';

/** A browser may take either for `localhost`. */
const HOSTS = ['127.0.0.1', '::1'];

/**
 * @throws {Refusal} with one sentence that names every port that something else uses, and how to choose another
 */
export async function requireFreePorts(ports: Ports): Promise<void> {
  const names = ['web', 'rpc', 'indexer'] as const;
  const free = await Promise.all(names.map((name) => isFree(ports[name])));
  const busy = names.filter((_, index) => !free[index]);
  if (busy.length === 0) return;

  const which = busy.map((name) => `${ports[name]} (for ${PORTS[name].serves})`).join(' and ');
  const how = busy.map((name) => PORTS[name].variable).join(', ');
  const [noun, verb] = busy.length === 1 ? ['Port', 'is'] : ['Ports', 'are'];
  throw new Refusal(
    `${noun} ${which} ${verb} in use: end what uses ${busy.length === 1 ? 'it' : 'them'}, or choose another by ${how}.`,
  );
}

async function isFree(port: number): Promise<boolean> {
  for (const host of HOSTS) if (!(await canListen(port, host))) return false;
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 refuses the address, not the port.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
