import { profiles } from '@metis-blitz/deploy';
import { expect, it } from 'vitest';
import { readDeployOptions } from './readDeployOptions.ts';

const GUARDIAN = '0x1111111111111111111111111111111111111111';
const RECEIVER = '0x2222222222222222222222222222222222222222';
const LIVE = ['--network', 'metis', '--guardian', GUARDIAN, '--fee-receiver', RECEIVER];

it('sends at once on a local chain, with the development accounts', () => {
  const plan = readDeployOptions(['--network', 'localhost'], {});
  expect(plan).toMatchObject({ broadcast: true, profile: profiles.local });
});

it('rehearses on a live network unless it is told to send', () => {
  const plan = readDeployOptions(LIVE, {});
  expect(plan).toMatchObject({ broadcast: false, profile: profiles.mainnet });
  expect(plan.external).toMatchObject({ guardianHolder: GUARDIAN, feeReceiver: RECEIVER });
});

it('does not send on a live network without a key', () => {
  expect(() => readDeployOptions([...LIVE, '--broadcast'], {})).toThrow('BLITZ_DEPLOYER_KEY must hold');
  expect(() => readDeployOptions([...LIVE, '--broadcast'], { BLITZ_DEPLOYER_KEY: '0x12' })).toThrow(
    '64 hex digits',
  );
});

it.each([
  [['--network', 'mainnet'], '--network must be one of localhost, metisSepolia, metis'],
  [[], '--network must be one of'],
  [['--network', 'metis', '--profile', 'big'], '--profile must be one of'],
  [['--network', 'metis', '--rpc', 'metis'], '--rpc must be an http(s) address'],
  [['--network', 'metis'], '--guardian must be an address'],
  [['--network', 'metis', '--guardian', '0xDeadDeAddeAddEAddeadDEaDDEAdDeaDDeAD0001'], 'right checksum'],
  [['--net', 'metis'], 'These options are not understood'],
])('refuses %j', (args, sentence) => {
  expect(() => readDeployOptions(args, {})).toThrow(sentence);
});
