import type { CrankStatus, Status } from './createStatus.ts';

interface Metric<Of> {
  name: string;
  help: string;
  type: 'counter' | 'gauge';
  of(subject: Of): number | bigint;
}

const counter = <Of>(name: string, help: string, of: Metric<Of>['of']): Metric<Of> => ({
  ...{ name: `blitz_keeper_${name}`, help, type: 'counter', of },
});
const gauge = <Of>(name: string, help: string, of: Metric<Of>['of']): Metric<Of> => ({
  ...{ name: `blitz_keeper_${name}`, help, type: 'gauge', of },
});

const OF_A_CRANK: readonly Metric<CrankStatus>[] = [
  counter('turns_total', 'Turns that were mined.', (crank) => crank.turns),
  counter('failures_total', 'Looks or turns that failed.', (crank) => crank.failures),
  counter('put_off_total', 'Due turns that were not worth their cost yet.', (crank) => crank.putOff),
  counter('gas_wei_total', 'Wei of METIS spent on gas, with what L1 takes.', (crank) => crank.gasSpent),
  gauge('failures_in_a_row', 'Failures since the last good look.', (crank) => crank.failuresInARow),
  gauge('last_look_seconds', 'Unix time of the last look.', (crank) => crank.lookedAt / 1_000),
  gauge('last_turn_seconds', 'Unix time of the last turn.', (crank) => crank.turnedAt / 1_000),
  gauge(
    'due_since_seconds',
    'Unix time since which a turn is due, 0 for none.',
    (crank) => crank.dueSince / 1_000,
  ),
];

const OF_ALL: readonly Metric<Status>[] = [
  counter(
    'replaced_total',
    'Stuck transactions that were sent again at a higher price.',
    (all) => all.events.replaced,
  ),
  counter(
    'dropped_total',
    'Transactions that the node lost and was given again.',
    (all) => all.events.dropped,
  ),
  counter(
    'lost_nonces_total',
    'Nonces taken by another transaction of the account.',
    (all) => all.events.lost,
  ),
  counter('freed_nonces_total', 'Nonces of a predecessor that were freed.', (all) => all.events.freed),
  gauge('balance_wei', 'Wei of METIS in the account.', (all) => all.account.balance),
  gauge('spent_in_a_day_wei', 'Wei of METIS spent in the last 24 hours.', (all) => all.account.spentInADay),
  gauge('day_limit_wei', 'Wei of METIS that may be spent in 24 hours.', (all) => all.account.dayLimit),
  gauge('chain_time_seconds', 'Unix time of the newest block.', (all) => all.account.chainTime),
  gauge(
    'in_flight_since_seconds',
    'Unix time since which a transaction is under way, 0 for none.',
    (all) => all.account.inFlightSince,
  ),
];

/** In the text format of Prometheus. */
export function renderMetrics(status: Status): string {
  const cranks = [...status.cranks.values()];
  const lines = [
    ...OF_A_CRANK.flatMap((metric) => [
      ...head(metric),
      ...cranks.map((crank) => `${metric.name}{crank="${crank.name}"} ${metric.of(crank)}`),
    ]),
    ...OF_ALL.flatMap((metric) => [...head(metric), `${metric.name} ${metric.of(status)}`]),
    '# HELP blitz_keeper_info Whose account it is.',
    '# TYPE blitz_keeper_info gauge',
    `blitz_keeper_info{account="${status.account.address}"} 1`,
  ];
  return `${lines.join('\n')}\n`;
}

function head({ name, help, type }: Pick<Metric<never>, 'name' | 'help' | 'type'>): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}
