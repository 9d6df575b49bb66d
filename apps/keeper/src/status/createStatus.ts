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
  /** When it looks again. */
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

/** What the keeper has done, for `/health` and `/metrics`. */
export interface Status {
  cranks: ReadonlyMap<string, CrankStatus>;
  account: Account;
  events: Readonly<Record<PostEvent, number>>;
  looked(name: string, nextLookAt: number): void;
  /** Told at each look whether a turn is due. */
  due(name: string, isDue: boolean): void;
  /** @returns whether this is news: the first time since the crank became due */
  putOff(name: string): boolean;
  turned(name: string): void;
  paid(name: string, wei: bigint): void;
  failed(name: string, reason: string, nextLookAt: number): void;
  happened(event: PostEvent): void;
  saw(account: Partial<Account>): void;
  /** A crank that is late, or undefined when all look on time. */
  late(now: number): CrankStatus | undefined;
}

/** A look that takes this long beyond its time has hung. */
const GRACE_MS = 150_000;
/** More than a passing hiccup. */
const TOO_MANY_FAILURES = 5;

export function createStatus(names: readonly string[], now: () => number = Date.now): Status {
  const cranks = new Map(names.map((name) => [name, blank(name, now())]));
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
    looked(name, nextLookAt) {
      Object.assign(of(name), { lookedAt: now(), nextLookAt, failuresInARow: 0 });
    },
    due(name, isDue) {
      const crank = of(name);
      crank.dueSince = isDue ? crank.dueSince || now() : 0;
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
      crank.turnedAt = now();
      crank.dueSince = 0;
    },
    paid(name, wei) {
      of(name).gasSpent += wei;
    },
    failed(name, reason, nextLookAt) {
      const crank = of(name);
      crank.failures += 1;
      crank.failuresInARow += 1;
      Object.assign(crank, { lookedAt: now(), nextLookAt, lastFailure: reason });
    },
    happened(event) {
      events[event] += 1;
    },
    saw(seen) {
      Object.assign(account, seen);
    },
    late: (at) =>
      [...cranks.values()].find(
        ({ nextLookAt, failuresInARow }) => at > nextLookAt + GRACE_MS || failuresInARow >= TOO_MANY_FAILURES,
      ),
  };
}

function blank(name: string, now: number): CrankStatus {
  const never = { lookedAt: 0, turnedAt: 0, dueSince: 0, nextLookAt: now };
  const none = { turns: 0, failures: 0, failuresInARow: 0, putOff: 0, gasSpent: 0n, lastFailure: '' };
  return { name, ...none, ...never };
}
