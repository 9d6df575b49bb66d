import { describe, expect, it } from 'vitest';
import { defineProfile } from './defineProfile.ts';
import { mainnet } from './mainnet.ts';
import { profiles } from './profiles.ts';
import { relationsOf } from './relationsOf.ts';
import { DAY, METIS } from './units.ts';

describe('profiles', () => {
  it.each(Object.values(profiles))('$name keeps every relation', (profile) => {
    expect(relationsOf(profile).filter((relation) => !relation.holds)).toEqual([]);
  });

  it('mainnet states the figures of the design', () => {
    expect(mainnet.pool).toEqual({
      unbondingPeriod: 21 * DAY,
      minBond: 20_000n * METIS,
      maxStake: 100_000n * METIS,
    });
    expect(mainnet.protocolTimelock.delay).toBe(25 * DAY);
    expect(mainnet.operationsTimelock.delay).toBe(2 * DAY);
    expect(mainnet.protocolGovernor).toMatchObject({ quorumBps: 800, quorumFloor: 50_000n * METIS });
    expect(mainnet.operationsGovernor).toMatchObject({ quorumBps: 400, quorumFloor: 20_000n * METIS });
    expect(mainnet.reserve.rewardPerBlock).toBe(12_478_422_370_000_000n);
  });

  it('local holds the 4.6 million METIS of the fund', () => {
    const total = profiles.local.fund.buckets.reduce((sum, bucket) => sum + bucket.assets, 0n);
    expect(total).toBe(4_600_000n * METIS);
  });
});

describe('defineProfile', () => {
  it('refuses a protocol timelock shorter than the way out', () => {
    const timelock = { ...mainnet.protocolTimelock, floor: 24 * DAY };
    expect(() => defineProfile({ ...mainnet, protocolTimelock: timelock })).toThrow(/can leave first/);
  });

  it('refuses an operations vote that could outlast unbonding', () => {
    const governor = { ...mainnet.operationsGovernor, maxVotingPeriod: 10 * DAY };
    expect(() => defineProfile({ ...mainnet, operationsGovernor: governor })).toThrow(/cannot leave before/);
  });

  it('refuses stake too small for any quorum', () => {
    expect(() =>
      defineProfile({ ...mainnet, firstBonds: 0n, vault: { ...mainnet.vault, depositCap: METIS } }),
    ).toThrow(/a vote can pass at all/);
  });

  it('refuses a fee above its constant bound', () => {
    expect(() => defineProfile({ ...mainnet, vault: { ...mainnet.vault, harvestFeeBps: 1_001 } })).toThrow();
  });
});
