import { profiles } from '@metis-blitz/deploy';
import { developmentAccount } from '@metis-blitz/devnet';
import { toHex } from 'viem';
import { expect, it } from 'vitest';
import { readDeployOptions } from './readDeployOptions.ts';

const GUARDIAN = '0x1111111111111111111111111111111111111111';
const RECEIVER = '0x2222222222222222222222222222222222222222';
const LIVE = ['--network', 'metis', '--guardian', GUARDIAN, '--fee-receiver', RECEIVER];

it('sends at once on a local chain, with the development accounts', async () => {
  const plan = await readDeployOptions(['--network', 'localhost'], {});
  expect(plan).toMatchObject({ broadcast: true, profile: profiles.local });
});

it('rehearses on a live network unless it is told to send', async () => {
  const plan = await readDeployOptions(LIVE, {});
  expect(plan).toMatchObject({ broadcast: false, profile: profiles.mainnet });
  expect(plan.external).toMatchObject({ guardianHolder: GUARDIAN, feeReceiver: RECEIVER });
});

it('does not send on a live network without a key', async () => {
  await expect(readDeployOptions([...LIVE, '--broadcast'], {})).rejects.toThrow(
    'must hold the deployer’s key',
  );
  const half = readDeployOptions([...LIVE, '--broadcast'], { BLITZ_DEPLOYER_KEY: '0x12' });
  await expect(half).rejects.toThrow('BLITZ_DEPLOYER_KEY is a private key: 0x and 64 hex digits');
  const both = { BLITZ_DEPLOYER_KEY: '0x12', BLITZ_DEPLOYER_KEYSTORE: 'key.json' };
  await expect(readDeployOptions(LIVE, both)).rejects.toThrow('both set');
});

it('gives no part of a live network to an account whose key everybody knows', async () => {
  const KEY = `0x${'51'.repeat(32)}`;
  const person = developmentAccount(0);
  const known = toHex(person.getHdKey().privateKey ?? new Uint8Array());
  const sends = (args: string[], key: string) =>
    readDeployOptions([...args, '--broadcast'], { BLITZ_DEPLOYER_KEY: key });
  await expect(sends(LIVE, known)).rejects.toThrow('is a development account (deployer)');
  const guarded = ['--network', 'metis', '--guardian', person.address, '--fee-receiver', RECEIVER];
  await expect(sends(guarded, KEY)).rejects.toThrow('is a development account (guardianHolder)');
  await expect(sends(LIVE, KEY)).resolves.toMatchObject({ broadcast: true });
  // To rehearse, any will do.
  await expect(readDeployOptions(guarded, {})).resolves.toMatchObject({ broadcast: false });
});

it('sends nothing in a dry run, wherever it is', async () => {
  const plan = await readDeployOptions(['--network', 'localhost', '--dry-run'], {});
  expect(plan.broadcast).toBe(false);
  const both = readDeployOptions([...LIVE, '--dry-run', '--broadcast'], {});
  await expect(both).rejects.toThrow('which is meant?');
});

it.each([
  [['--network', 'mainnet'], '--network must be one of localhost, metisSepolia, metis'],
  [[], '--network must be one of'],
  [['--network', 'metis', '--profile', 'big'], '--profile must be one of'],
  [['--network', 'metis', '--rpc', 'metis'], '--rpc must be an http(s) address'],
  [['--network', 'metis'], '--guardian must be an address'],
  [['--network', 'metis', '--guardian', '0xDeadDeAddeAddEAddeadDEaDDEAdDeaDDeAD0001'], 'right checksum'],
  [['--net', 'metis'], 'These options are not understood'],
])('refuses %j', async (args, sentence) => {
  await expect(readDeployOptions(args, {})).rejects.toThrow(sentence);
});
