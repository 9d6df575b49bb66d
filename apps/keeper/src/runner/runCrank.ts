import { decodeError } from '@metis-blitz/sdk';
import type { Crank, CrankContext } from '../cranks/Crank.ts';
import type { Status } from '../status/createStatus.ts';
import { backOff } from './backOff.ts';
import type { Postman } from './createPostman.ts';

export interface CrankRun {
  context: CrankContext;
  postman: Postman;
  status: Status;
  intervalMs: number;
  /** Looks, tells, and sends nothing. */
  dryRun: boolean;
  log(line: string): void;
}

export interface RunningCrank {
  /** No new look; resolves when the turn under way is over. */
  stop(): Promise<void>;
}

/** Looks, turns when a turn changes something, waits, looks again. Never two turns of one crank at once. */
export function runCrank(crank: Crank, run: CrankRun): RunningCrank {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underway = Promise.resolve();

  const look = async () => {
    let wait = run.intervalMs;
    try {
      await turn(crank, run);
      run.status.looked(crank.name, Date.now() + wait);
    } catch (error) {
      const failures = (run.status.cranks.get(crank.name)?.failuresInARow ?? 0) + 1;
      wait = backOff(run.intervalMs, failures);
      const reason = reasonOf(error);
      run.status.failed(crank.name, reason, Date.now() + wait);
      if (!stopped) run.log(`${crank.name} failed, again in ${Math.round(wait / 1_000)} s: ${reason}`);
    }
    if (!stopped) timer = setTimeout(begin, wait);
  };
  const begin = () => {
    underway = look();
  };
  begin();

  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return underway;
    },
  };
}

async function turn(crank: Crank, { context, postman, status, dryRun, log }: CrankRun): Promise<void> {
  const request = await crank.due(context);
  if (!request) return;
  if (dryRun) return log(`${crank.name} is due; nothing is sent in a dry run`);

  const { gasUsed, effectiveGasPrice, transactionHash, blockNumber } = await postman.send(request);
  // Before London a receipt may name no price.
  const gasPrice = effectiveGasPrice ?? 0n;
  status.turned(crank.name, gasUsed * gasPrice);
  log(`${crank.name} turned in block ${blockNumber} (${transactionHash})`);
}

/** The contract's own reason where there is one; one line, and nothing of the transport. */
function reasonOf(error: unknown): string {
  const { name, cause } = decodeError(error);
  return `${name}: ${cause}`;
}
