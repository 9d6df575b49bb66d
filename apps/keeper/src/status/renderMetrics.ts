import type { CrankStatus, Status } from './createStatus.ts';

interface Metric {
  name: string;
  help: string;
  type: 'counter' | 'gauge';
  of(crank: CrankStatus): number | bigint;
}

const METRICS: readonly Metric[] = [
  {
    name: 'blitz_keeper_turns_total',
    help: 'Turns that were mined.',
    type: 'counter',
    of: (crank) => crank.turns,
  },
  {
    name: 'blitz_keeper_failures_total',
    help: 'Looks or turns that failed.',
    type: 'counter',
    of: (crank) => crank.failures,
  },
  {
    name: 'blitz_keeper_failures_in_a_row',
    help: 'Failures since the last good look.',
    type: 'gauge',
    of: (crank) => crank.failuresInARow,
  },
  {
    name: 'blitz_keeper_last_look_seconds',
    help: 'Unix time of the last look.',
    type: 'gauge',
    of: (crank) => crank.lookedAt / 1_000,
  },
  {
    name: 'blitz_keeper_last_turn_seconds',
    help: 'Unix time of the last turn.',
    type: 'gauge',
    of: (crank) => crank.turnedAt / 1_000,
  },
  {
    name: 'blitz_keeper_gas_wei_total',
    help: 'Wei of METIS spent on gas.',
    type: 'counter',
    of: (crank) => crank.gasSpent,
  },
];

/** In the text format of Prometheus. */
export function renderMetrics({ cranks }: Status): string {
  const blocks = METRICS.map(({ name, help, type, of }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...[...cranks.values()].map((crank) => `${name}{crank="${crank.name}"} ${of(crank)}`),
  ]);
  return `${blocks.flat().join('\n')}\n`;
}
