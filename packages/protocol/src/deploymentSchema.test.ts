import { describe, expect, test } from 'vitest';
import { deploymentFor } from './deploymentFor.ts';
import { deploymentSchema } from './deploymentSchema.ts';

const names = [
  'accessManager',
  'wMetis',
  'sequencerSet',
  'rewardReserve',
  'sequencerPool',
  'withdrawalQueue',
  'delegationRouter',
  'liquidStaking',
  'stakeVotes',
  'protocolTimelock',
  'operationsTimelock',
  'protocolGovernor',
  'operationsGovernor',
  'ecosystemFund',
  'guardian',
  'equivocationCourt',
];
const addressOf = (index: number) => `0x${(index + 1).toString(16).padStart(40, '0')}`;
const valid = {
  chainId: 31337,
  profile: 'local',
  blockNumber: 1,
  deployedAt: 1_700_000_000,
  contracts: Object.fromEntries(names.map((name, index) => [name, addressOf(index)])),
  parameters: { unbondingPeriod: '210', buckets: [{ name: 'Builders', windowCap: '1' }] },
};
const withPool = (sequencerPool: string) => ({ ...valid, contracts: { ...valid.contracts, sequencerPool } });

describe('deploymentSchema', () => {
  test('takes a whole deployment and gives addresses back with their checksum', () => {
    const lower = '0xca11bde05977b3631167028862be2a173976ca11';
    expect(deploymentSchema.parse(withPool(lower)).contracts.sequencerPool).toBe(
      '0xcA11bde05977b3631167028862bE2a173976CA11',
    );
  });

  test.each([
    ['a wrong checksum', '0xCa11bde05977b3631167028862bE2a173976CA11'],
    ['the zero address', addressOf(-1)],
    ['no address', 'nonsense'],
  ])('refuses %s', (_, value) => {
    expect(deploymentSchema.safeParse(withPool(value)).success).toBe(false);
  });

  test('refuses a missing contract', () => {
    const { guardian: _, ...contracts } = valid.contracts;
    expect(deploymentSchema.safeParse({ ...valid, contracts }).success).toBe(false);
  });
});

test('deploymentFor knows no local chain', () => {
  expect(deploymentFor(31337)).toBeUndefined();
});
