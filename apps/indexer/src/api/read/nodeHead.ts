import { publicClients } from 'ponder:api';

const PATIENCE_MS = 1_500;

/** The newest block that the node tells of, null when it does not answer in time. */
export async function nodeHead(): Promise<{ number: number; timestamp: number } | null> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
  const newest = publicClients.metis
    .getBlock({ blockTag: 'latest' })
    .then(({ number, timestamp }) => ({ number: Number(number), timestamp: Number(timestamp) }))
    .catch(() => null);
  return Promise.race([newest, silence]);
}
