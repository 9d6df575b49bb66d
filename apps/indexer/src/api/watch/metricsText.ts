import { gauge } from '../../../lib/metrics.ts';
import { counts } from './counts.ts';
import { isFresh, lastLook } from './freshness.ts';

interface PonderCommon {
  metrics: { getMetrics(): Promise<string> };
}

/** Our own figures, and those that Ponder keeps of events, blocks, nodes and the database. */
export async function metricsText(): Promise<string> {
  const { head, indexed, lag } = lastLook();
  const { PONDER_COMMON } = globalThis as { PONDER_COMMON?: PonderCommon };
  const ponder = await PONDER_COMMON?.metrics.getMetrics().catch(() => '');
  const behind = head && indexed && Math.max(0, head.timestamp - indexed.timestamp);
  return [
    ...gauge('blitz_index_block_number', 'Newest block in the tables.', indexed?.number),
    ...gauge('blitz_index_block_timestamp', 'Its chain time in unix seconds.', indexed?.timestamp),
    ...gauge('blitz_index_head_number', 'Newest block of the node.', head?.number),
    ...gauge('blitz_index_lag_blocks', 'Blocks between them.', lag),
    ...gauge('blitz_index_lag_seconds', 'Seconds of chain time between them.', behind),
    ...gauge('blitz_index_ready', 'Whether /ready answers 200.', isFresh() ? 1 : 0),
    ...gauge('blitz_api_working', 'Requests that are being answered.', counts.working),
    ...counts.requests.lines(),
    ...counts.seconds.lines(),
    ...counts.shed.lines(),
    ponder ?? '',
    '',
  ].join('\n');
}
