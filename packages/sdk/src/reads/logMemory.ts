import type { Client, Log } from 'viem';

/** Logs of blocks that are so far below the newest one are taken as final: the index undoes as many at most. */
export const FINAL_DEPTH = 64n;

export interface KnownLogs {
  /** Newest block whose logs are among them. */
  readonly upTo: bigint;
  readonly logs: readonly Log[];
}

const memories = new WeakMap<Client, Map<string, KnownLogs>>();

/**
 * From now on what this client has read of old logs is not read again: only blocks since then are asked for. For a
 * program that reads the same over and over, as a page does; it forgets with the client.
 */
export function rememberLogs(client: Client): void {
  if (!memories.has(client)) memories.set(client, new Map());
}

/** @returns what the client remembers by question; undefined when it remembers nothing. */
export const memoryOf = (client: Client): Map<string, KnownLogs> | undefined => memories.get(client);
