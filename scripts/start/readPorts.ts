import { Refusal } from '../bootstrap/Refusal.mjs';
import type { Ports } from './StartContext.ts';

/** What each port serves, what names it, and which it is when nothing does. */
export const PORTS = {
  web: { serves: 'the app', variable: 'BLITZ_WEB_PORT', usual: 3000 },
  rpc: { serves: 'the chain', variable: 'BLITZ_RPC_PORT', usual: 8545 },
  indexer: { serves: 'the indexer', variable: 'BLITZ_INDEXER_PORT', usual: 42_069 },
} as const;

/**
 * The ports to use, from the environment.
 *
 * @throws {Refusal} when one is not a port, or two are the same
 */
export function readPorts(env: Readonly<Record<string, string | undefined>>): Ports {
  const read = ({ variable, usual }: (typeof PORTS)[keyof typeof PORTS]): number => {
    const text = env[variable];
    if (text === undefined || text === '') return usual;
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65_535)
      throw new Refusal(`${variable} is "${text}": a port is a number from 1 to 65535.`);
    return port;
  };
  const ports = { web: read(PORTS.web), rpc: read(PORTS.rpc), indexer: read(PORTS.indexer) };
  if (new Set(Object.values(ports)).size < 3) {
    throw new Refusal(
      `The app, the chain and the indexer need three different ports, not ${Object.values(ports).join(', ')}.`,
    );
  }
  return ports;
}
