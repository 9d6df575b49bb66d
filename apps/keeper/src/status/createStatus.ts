import type { PostEvent } from '../runner/PostmanOptions.ts';

export interface CrankStatus {
  name: string;
  turns: number;
  failures: number;
  failuresInARow: number;
  /** Due turns that were not worth their cost at the first look. */
  putOff: number;
  /** Unix milliseconds, 0 for never. */
  lookedAt: number;
  turnedAt: number;
  /** Since when a turn has been due; 0 when none is. */
  dueSince: number;
  /** When it looks again, by the steady clock. */
  nextLookAt: number;
  /** Wei of METIS. */
  gasSpent: bigint;
  lastFailure: string;
}

/** What the whole keeper has, for `/metrics`. Amounts in wei of METIS, times in unix seconds. */
export interface Account {
  address: string;
  balance: bigint;
  spentInADay: bigint;
  dayLimit: bigint;
  /** Of the node's newest block. */
  chainTime: number;
  /** Since when a transaction is under way; 0 for none. */
  inFlightSince: number;
}

/** Milliseconds. What others are told is in unix time; how long something takes is counted by a clock that nobody sets. */
export interface Clock {
  unix(): number;
  steady(): number;
}

/** What the keeper has done, for `/health` and `/metrics`. */
export interface Status {
  cranks: ReadonlyMap<string, CrankStatus>;
  account: Account;
  events: Readonly<Record<PostEvent, number>>;
  /** @param waitMs until it looks again */
  looked(name: string, waitMs: number): void;
  /** Told at each look whether a turn is due. @returns milliseconds for which one has been due without a pause */
  due(name: string, isDue: boolean): number;
  /** @returns whether this is news: the first time since the crank became due */
  putOff(name: string): boolean;
  turned(name: string): void;
  paid(name: string, wei: bigint): void;
  failed(name: string, reason: string, waitMs: number): void;
  happened(event: PostEvent): void;
  saw(account: Partial<Account>): void;
  /** A crank that is late, or undefined when all look on time. */
  late(): CrankStatus | undefined;
}

/** A look that takes this long beyond its time has hung. */
const GRACE_MS = 150_000;
/** More than a passing hiccup. */
const TOO_MANY_FAILURES = 5;

const CLOCK: Clock = { unix: Date.now, steady: () => performance.now() };

export function createStatus(names: readonly string[], { unix, steady } = CLOCK): Status {
  const cranks = new Map(names.map((name) => [name, blank(name, steady())]));
  const dueFrom = new Map<string, number>();
  const putOffSince = new Map<string, number>();
  const events = { replaced: 0, dropped: 0, lost: 0, freed: 0 };
  const account: Account = {
    ...{ address: '', balance: 0n, spentInADay: 0n, dayLimit: 0n, chainTime: 0, inFlightSince: 0 },
  };
  const of = (name: string) => {
    const crank = cranks.get(name);
    if (!crank) throw new Error(`no crank ${name}`);
    return crank;
  };

  return {
    ...{ cranks, account, events },
    looked(name, waitMs) {
      Object.assign(of(name), { lookedAt: unix(), nextLookAt: steady() + waitMs, failuresInARow: 0 });
    },
    due(name, isDue) {
      const crank = of(name);
      crank.dueSince = isDue ? crank.dueSince || unix() : 0;
      const from = dueFrom.get(name) ?? steady();
      if (isDue) dueFrom.set(name, from);
      else dueFrom.delete(name);
      return isDue ? steady() - from : 0;
    },
    putOff(name) {
      const crank = of(name);
      if (putOffSince.get(name) === crank.dueSince) return false;
      putOffSince.set(name, crank.dueSince);
      crank.putOff += 1;
      return true;
    },
    turned(name) {
      const crank = of(name);
      crank.turns += 1;
      crank.turnedAt = unix();
      crank.dueSince = 0;
      dueFrom.delete(name);
    },
    paid(name, wei) {
      of(name).gasSpent += wei;
    },
    failed(name, reason, waitMs) {
      const crank = of(name);
      crank.failures += 1;
      crank.failuresInARow += 1;
      Object.assign(crank, { lookedAt: unix(), nextLookAt: steady() + waitMs, lastFailure: reason });
    },
    happened(event) {
      events[event] += 1;
    },
    saw(seen) {
      Object.assign(account, seen);
    },
    late: () =>
      [...cranks.values()].find(
        ({ nextLookAt, failuresInARow }) =>
          steady() > nextLookAt + GRACE_MS || failuresInARow >= TOO_MANY_FAILURES,
      ),
  };
}

function blank(name: string, nextLookAt: number): CrankStatus {
  const never = { lookedAt: 0, turnedAt: 0, dueSince: 0, nextLookAt };
  const none = { turns: 0, failures: 0, failuresInARow: 0, putOff: 0, gasSpent: 0n, lastFailure: '' };
  return { name, ...none, ...never };
}
