import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';

/** What the screens ask for, each in its share: lists, single things, and people. */
const ROUTES = [
  ...['/protocol', '/protocol', '/rate-history?limit=30', '/protocol/days?limit=30'],
  ...['/sequencers', '/sequencers/1', '/sequencers/2', '/sequencers/3/epochs?limit=20', '/epochs?limit=20'],
  ...['/tickets?limit=20', '/proposals?limit=20', '/proposals/operations/1', '/proposals/operations/1/votes'],
  ...['/fund', '/streams', '/milestone-grants', '/small-grants', '/objections', '/decisions?limit=20'],
  '/delegates?limit=20',
];

/** The paths of one round of load. */
export function loads(): string[] {
  const people = [ACCOUNT_INDEX.person, ...ACCOUNT_INDEX.stakers].map(
    (index) => developmentAccount(index).address,
  );
  return [
    ...ROUTES,
    ...people.flatMap((who) => [`/accounts/${who}`, `/accounts/${who}/history?limit=20`]),
  ].map((path) => `/v1${path}`);
}
