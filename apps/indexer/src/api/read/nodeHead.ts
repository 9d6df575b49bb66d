import { publicClients } from 'ponder:api';

const PATIENCE_MS = 1_500;
const FRESH_MS = 300;

type NodeHead = { number: number; timestamp: number } | null;

let asking: { at: number; head: Promise<NodeHead> } | undefined;

/** The newest block that the node tells of, null when it does not answer in time. Asked once for all who ask at once. */
export function nodeHead(): Promise<NodeHead> {
  const now = performance.now();
  if (!asking || now - asking.at > FRESH_MS) asking = { at: now, head: ask() };
  return asking.head;
}

function ask(): Promise<NodeHead> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
  const newest = publicClients.metis
    .getBlock({ blockTag: 'latest' })
    .then(({ number, timestamp }) => ({ number: Number(number), timestamp: Number(timestamp) }))
    .catch(() => null);
  return Promise.race([newest, silence]);
}
