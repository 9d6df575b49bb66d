import autocannon from 'autocannon';

export interface Shots {
  perSecond: number;
  p99Ms: number;
  /** Answers that were neither 2xx nor 304, and connections that broke. */
  failed: number;
}

/**
 * Asks all paths in turn, over so many connections, for so many seconds. Each connection begins elsewhere: what is
 * asked at once are different things.
 * @param etag of the newest block: whoever has that answer gets a 304
 */
export async function shoot(
  url: string,
  paths: readonly string[],
  { seconds, connections, etag }: { seconds: number; connections: number; etag?: string },
): Promise<Shots> {
  const requests = paths.map((path) => ({
    method: 'GET' as const,
    path,
    ...(etag === undefined ? {} : { headers: { 'if-none-match': etag } }),
  }));
  let started = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests,
    setupClient: (client) => {
      const from = started++ % requests.length;
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  });
  return {
    perSecond: Math.round(result.requests.average),
    p99Ms: result.latency.p99,
    failed: result.errors + result.timeouts + result['4xx'] + result['5xx'],
  };
}
