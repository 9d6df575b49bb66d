import { expect, test } from 'vitest';
import { reconcile } from '../reconcile/reconcile.ts';
import type { IndexedWorld } from './indexedWorld.ts';

/** Figures that each part compares at least: a comparison of nothing proves nothing. */
const LEAST: Record<string, number> = {
  vault: 11,
  'queue and tickets': 25,
  'rate over time': 30,
  'accounts and positions': 200,
  'histories of people': 30,
  'rewards of delegations': 30,
  sequencers: 140,
  'epochs and uptime': 250,
  'proposals and ballots': 150,
  fund: 40,
  grants: 65,
  'pool, reserve, router': 10,
};

/** The index says what the contracts say at the same block: difference 0. */
export function reconcileTest(indexed: () => IndexedWorld): void {
  test('the index agrees with the contracts', async () => {
    const world = indexed();
    const block = Number(await world.caughtUp());
    const { rpcUrl, deployment, url: indexUrl } = world;
    const { blocks, parts } = await reconcile({ rpcUrl, deployment, indexUrl });
    expect(blocks).toEqual({ from: block, to: block });
    expect(parts.flatMap(({ differences }) => differences)).toEqual([]);
    for (const { name, compared } of parts) {
      expect(compared, name).toBeGreaterThanOrEqual(LEAST[name] ?? Number.POSITIVE_INFINITY);
    }
  });
}
