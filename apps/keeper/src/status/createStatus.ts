export interface CrankStatus {
  name: string;
  turns: number;
  failures: number;
  failuresInARow: number;
  /** Unix milliseconds, 0 for never. */
  lookedAt: number;
  turnedAt: number;
  /** When it looks again. */
  nextLookAt: number;
  /** Wei of METIS. */
  gasSpent: bigint;
  lastFailure: string;
}

/** What the keeper has done, for `/health` and `/metrics`. */
export interface Status {
  cranks: ReadonlyMap<string, CrankStatus>;
  looked(name: string, nextLookAt: number): void;
  turned(name: string, gasSpent: bigint): void;
  failed(name: string, reason: string, nextLookAt: number): void;
  /** A crank that is late, or undefined when all look on time. */
  late(now: number): CrankStatus | undefined;
}

/** A look that takes this long beyond its time has hung. */
const GRACE_MS = 150_000;
/** More than a passing hiccup. */
const TOO_MANY_FAILURES = 5;

export function createStatus(names: readonly string[], now: () => number = Date.now): Status {
  const cranks = new Map(names.map((name) => [name, blank(name, now())]));
  const of = (name: string) => {
    const crank = cranks.get(name);
    if (!crank) throw new Error(`no crank ${name}`);
    return crank;
  };

  return {
    cranks,
    looked(name, nextLookAt) {
      Object.assign(of(name), { lookedAt: now(), nextLookAt, failuresInARow: 0 });
    },
    turned(name, gasSpent) {
      const crank = of(name);
      crank.turns += 1;
      crank.turnedAt = now();
      crank.gasSpent += gasSpent;
    },
    failed(name, reason, nextLookAt) {
      const crank = of(name);
      crank.failures += 1;
      crank.failuresInARow += 1;
      Object.assign(crank, { lookedAt: now(), nextLookAt, lastFailure: reason });
    },
    late: (at) =>
      [...cranks.values()].find(
        ({ nextLookAt, failuresInARow }) => at > nextLookAt + GRACE_MS || failuresInARow >= TOO_MANY_FAILURES,
      ),
  };
}

function blank(name: string, now: number): CrankStatus {
  const never = { lookedAt: 0, turnedAt: 0, nextLookAt: now };
  return { name, turns: 0, failures: 0, failuresInARow: 0, gasSpent: 0n, lastFailure: '', ...never };
}
