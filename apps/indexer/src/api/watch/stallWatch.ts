import { readEnv } from '../../../lib/readEnv.ts';

/** EX_TEMPFAIL: to be started again. */
const TRY_AGAIN = 75;

let place: number | undefined;
let since = performance.now();

/**
 * Ends a process that stands still while its node goes on: Ponder holds every new block against the one it took for
 * final when it started, and refuses them all for ever when that one was told wrong. Who only answers is not to blame.
 * @param seen where the tables stand (null: nowhere yet) and how far that is behind; undefined when the node or the
 * database did not answer, or the past is still being read
 */
export function watchStall(seen: { number: number | null; lag: number | null } | undefined): void {
  const stands = seen?.number ?? -1;
  if (seen === undefined || seen.lag === 0 || stands !== place) {
    place = stands;
    since = performance.now();
    return;
  }
  const most = readEnv(process.env).BLITZ_STALL_S;
  if (process.argv[2] !== 'start' || performance.now() - since < most * 1_000) return;
  console.error(`The node goes on, and the index has stood still for ${most} s: it is to be started again.`);
  process.exit(TRY_AGAIN);
}
