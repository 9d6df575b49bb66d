import { decodeError } from '@metis-blitz/sdk';
import { formatEther } from 'viem';
import type { Crank, CrankContext, Turn } from '../cranks/Crank.ts';
import type { Price, Pricer } from '../economics/createPricer.ts';
import { pays } from '../economics/pays.ts';
import type { Status } from '../status/createStatus.ts';
import { backOff } from './backOff.ts';
import { StoppedError } from './createMailbox.ts';
import type { Postman } from './createPostman.ts';

export interface CrankRun {
  context: CrankContext;
  postman: Postman;
  price: Pricer;
  status: Status;
  intervalMs: number;
  rule: { maxCostBps: number; patienceMs: number };
  /** Looks, tells, and sends nothing. */
  dryRun: boolean;
  log(line: string): void;
}

export interface RunningCrank {
  /** No new look; resolves when the turn under way is over. */
  stop(): Promise<void>;
}

/** Looks of several keepers that were started together drift apart by up to so much. */
const DRIFT = 0.2;

/** Looks, turns when a turn changes something, waits, looks again. Never two turns of one crank at once. */
export function runCrank(crank: Crank, run: CrankRun): RunningCrank {
  const intervalMs = run.intervalMs * (crank.pace ?? 1);
  const turn = createTurn(crank, run);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underway = Promise.resolve();

  const look = async () => {
    let wait = intervalMs * (1 + Math.random() * DRIFT);
    try {
      await turn();
      run.status.looked(crank.name, wait);
    } catch (error) {
      if (error instanceof StoppedError) return;
      const failures = (run.status.cranks.get(crank.name)?.failuresInARow ?? 0) + 1;
      wait = backOff(intervalMs, failures);
      const reason = reasonOf(error);
      run.status.failed(crank.name, reason, wait);
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

/** One look, and the turn if one is due and pays. */
function createTurn(crank: Crank, run: CrankRun): () => Promise<void> {
  const { context, postman, price, status, rule, dryRun, log } = run;
  const { name } = crank;
  const priced = async () => {
    const turn = await crank.due(context);
    return turn && { ...turn, price: await price(context.account, turn.request) };
  };

  return async () => {
    const turn = await priced();
    const dueForMs = status.due(name, turn !== undefined);
    if (!turn) return;

    const isWorthIt = pays({ ...turn, cost: turn.price.likely, dueForMs }, rule);
    if (!isWorthIt) return status.putOff(name) ? log(`${name} is put off: ${inWords(turn)}`) : undefined;
    if (dryRun) return log(`${name} is due; nothing is sent in a dry run: ${inWords(turn)}`);

    const mined = await postman.send(priced);
    if (!mined) return;
    status.paid(name, mined.spent);
    if (!mined.succeeded) throw new Error(`${turn.request.action} reverted in ${mined.hash}`);
    if (mined.isEmpty) return;
    status.turned(name);
    log(`${name} turned in block ${mined.blockNumber} (${mined.hash})`);
  };
}

function inWords({ worth, price }: Turn & { price: Price }): string {
  const good = worth === 'owed' ? 'somebody waits for it' : `it brings ${formatEther(worth)} METIS`;
  return `it costs about ${formatEther(price.likely)} METIS, ${good}`;
}

/** The contract's own reason where there is one; one line, and nothing of the transport. */
function reasonOf(error: unknown): string {
  const { name, cause } = decodeError(error);
  return `${name}: ${cause}`;
}
