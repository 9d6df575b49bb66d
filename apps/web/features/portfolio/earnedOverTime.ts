import type { IndexerData } from '@metis-blitz/sdk/indexer';
import type { PairPoint } from '../../ui/chart/pairPath.ts';
import type { Point } from '../../ui/chart/stepPath.ts';

type Line = IndexerData<'accountHistory'>['items'][number];
type Reward = Pick<IndexerData<'accountRewards'>['items'][number], 'timestamp' | 'assets'>;

/** What stands now, by the chain. In wei of METIS; `at` in unix seconds. */
export interface Standing {
  readonly at: number;
  /** Worth of the lsMETIS that is held. */
  readonly liquid: bigint;
}

const ray = 10n ** 27n;

/**
 * What an account has earned so far, moment by moment: `first` by lsMETIS (its worth above what was put in and not
 * taken out), `second` by delegations (rewards, less what slashes took). lsMETIS that was given or received counts at
 * the rate of its moment: it is no gain.
 * @param history all of it, in any order
 * @param rates METIS per lsMETIS in RAY, oldest first
 * @param rewards what delegations earned, claimed or not, when it was settled; in any order
 * @returns oldest first; empty when nothing that can earn was ever put in
 */
export function earnedOverTime(
  history: readonly Line[],
  rates: readonly Point[],
  rewards: readonly Reward[],
  now: Standing,
): readonly PairPoint[] {
  const lines = history.filter(({ kind }) => earning.has(kind)).toSorted(byTime);
  const paid = rewards.toSorted(byTime);
  const begin = lines[0]?.timestamp;
  if (begin === undefined) return [];

  const stamps = [...lines, ...paid].map(({ timestamp }) => timestamp);
  const moments = [...new Set([...stamps, ...rates.map(({ at }) => at)])]
    .filter((at) => at >= begin && at < now.at)
    .sort((a, b) => a - b);
  let [shares, net, delegated, next, nextPaid] = [0n, 0n, 0n, 0, 0];
  const points = moments.map((at) => {
    const rate = rates.findLast((point) => point.at <= at)?.value ?? ray;
    for (let line = lines[next]; line && line.timestamp <= at; line = lines[++next]) {
      const change = changeOf(line, rate);
      shares += change.shares;
      net += change.net;
      delegated -= change.lost;
    }
    for (let one = paid[nextPaid]; one && one.timestamp <= at; one = paid[++nextPaid])
      delegated += one.assets;
    return { at, first: (shares * rate) / ray - net, second: delegated };
  });
  return [...points, { at: now.at, first: now.liquid - net, second: delegated }];
}

const byTime = (one: { timestamp: number }, two: { timestamp: number }) => one.timestamp - two.timestamp;

const earning: ReadonlySet<Line['kind']> = new Set([
  ...(['staked', 'redeemed', 'withdrawal-requested', 'shares-received', 'shares-sent'] as const),
  ...(['delegated', 'slashed'] as const),
]);

/** What a line does to the lsMETIS held, to what was put in for it, and what it took of delegations. */
function changeOf({ kind, shares, assets }: Line, rate: bigint) {
  const [some, wei] = [shares ?? 0n, assets ?? 0n];
  const none = { shares: 0n, net: 0n, lost: 0n };
  switch (kind) {
    case 'staked':
      return { ...none, shares: some, net: wei };
    case 'redeemed':
    case 'withdrawal-requested':
      return { ...none, shares: -some, net: -wei };
    case 'shares-received':
      return { ...none, shares: some, net: (some * rate) / ray };
    case 'shares-sent':
      return { ...none, shares: -some, net: -(some * rate) / ray };
    case 'slashed':
      // A line without shares is of an operator's own bond.
      return shares === null ? none : { ...none, lost: wei };
    default:
      return none;
  }
}
