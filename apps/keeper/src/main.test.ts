import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Wallet } from '@ethereumjs/wallet';
import { deployLocal, type LocalDeployment } from '@metis-blitz/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runKeeper as run } from './test/runKeeper.ts';

let local: LocalDeployment;
let folder: string;
let file: string;
beforeAll(async () => {
  local = await deployLocal();
  folder = mkdtempSync(join(tmpdir(), 'blitz-keeper-'));
  file = join(folder, 'deployment.json');
  writeFileSync(file, JSON.stringify(local.deployment));
});
afterAll(async () => {
  await local?.chain.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('answers /health, and ends in order when it is asked to', async () => {
  const keeper = run({ BLITZ_DEPLOYMENT: file, BLITZ_RPC_URL: local.chain.rpcUrl });
  await keeper.says('/health');
  const url = /http:\S+\/health/.exec(keeper.output())?.[0] ?? '';

  expect((await fetch(url)).status).toBe(200);
  keeper.child.kill('SIGTERM');
  await expect(keeper.code).resolves.toBe(0);
  expect(keeper.output()).toContain('keeper stopped');
});

it('pays from a keystore, and writes neither key nor passphrase anywhere', async () => {
  const wallet = Wallet.generate();
  const keystore = join(folder, 'key.json');
  writeFileSync(keystore, await wallet.toV3String('open sesame', { kdf: 'pbkdf2', c: 1_000 }));
  const env = { BLITZ_DEPLOYMENT: file, BLITZ_RPC_URL: local.chain.rpcUrl, BLITZ_KEEPER_KEYSTORE: keystore };

  const closed = run({ ...env, BLITZ_KEEPER_PASSPHRASE: 'open barley' });
  await expect(closed.code).resolves.toBe(1);
  expect(closed.output()).toContain('does not open the keystore');
  const keeper = run({ ...env, BLITZ_KEEPER_PASSPHRASE: 'open sesame' });
  await keeper.says('/health');
  keeper.child.kill('SIGTERM');
  await keeper.code;

  expect(keeper.output()).toContain(wallet.getChecksumAddressString());
  for (const secret of ['sesame', 'barley', wallet.getPrivateKeyString().slice(2)]) {
    expect(keeper.output() + closed.output()).not.toContain(secret);
  }
});

it.each([
  [{}, 'BLITZ_DEPLOYMENT names the deployment file'],
  [{ BLITZ_DEPLOYMENT: '/nowhere.json' }, 'The deployment file /nowhere.json cannot be read'],
])('says what is wrong and ends with 1: %j', async (env, sentence) => {
  const keeper = run(env);

  await expect(keeper.code).resolves.toBe(1);
  expect(keeper.output()).toContain(sentence);
  expect(keeper.output()).not.toContain('    at ');
});
