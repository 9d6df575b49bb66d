type Labels = Record<string, string>;

/** Upper bounds in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts by labels, as Prometheus reads them. */
export class Counter {
  readonly #name: string;
  readonly #help: string;
  readonly #values = new Map<string, number>();

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  add(labels: Labels = {}): void {
    const key = written(labels);
    this.#values.set(key, (this.#values.get(key) ?? 0) + 1);
  }

  lines(): string[] {
    return [
      ...head(this.#name, this.#help, 'counter'),
      ...[...this.#values].map(([labels, value]) => `${this.#name}${labels} ${value}`),
    ];
  }
}

/** How long things took, by labels. */
export class Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #values = new Map<string, { labels: Labels; buckets: number[]; sum: number; count: number }>();

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  observe(labels: Labels, seconds: number): void {
    const key = written(labels);
    const row = this.#values.get(key) ?? { labels, buckets: BUCKETS.map(() => 0), sum: 0, count: 0 };
    row.sum += seconds;
    row.count += 1;
    const place = BUCKETS.findIndex((bound) => seconds <= bound);
    if (place >= 0) row.buckets[place] = (row.buckets[place] ?? 0) + 1;
    this.#values.set(key, row);
  }

  lines(): string[] {
    return [
      ...head(this.#name, this.#help, 'histogram'),
      ...[...this.#values.values()].flatMap(({ labels, buckets, sum, count }) => {
        let below = 0;
        const bucket = (le: string, value: number) =>
          `${this.#name}_bucket${written({ ...labels, le })} ${value}`;
        return [
          ...BUCKETS.map((bound, place) => {
            below += buckets[place] ?? 0;
            return bucket(String(bound), below);
          }),
          bucket('+Inf', count),
          `${this.#name}_sum${written(labels)} ${sum}`,
          `${this.#name}_count${written(labels)} ${count}`,
        ];
      }),
    ];
  }
}

/** One figure of this moment; what is not known is left out. */
export function gauge(name: string, help: string, value: number | null | undefined): string[] {
  return value === null || value === undefined ? [] : [...head(name, help, 'gauge'), `${name} ${value}`];
}

function head(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '_')}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
