import { Refusal } from './Refusal.mjs';

const OLDEST_MAJOR = 20;

/**
 * Refuses a Node that cannot carry the bootstrap. The programs themselves run on the Node 24 that the
 * bootstrap installs.
 *
 * @param {string} version as in `process.versions.node`
 * @throws {Refusal} when the major version is below 20
 */
export function requireNode(version) {
  const major = Number.parseInt(version, 10);
  if (major >= OLDEST_MAJOR) return;
  throw new Refusal(
    `Node ${version} is too old: Metis Blitz needs Node ${OLDEST_MAJOR} or newer; install one and run the command again.`,
  );
}
