import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployLocal, startChain } from '@metis-blitz/testing';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { readReconcileOptions } from './readReconcileOptions.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that is missing, or is no deployment, is named', async () => {
  const missing = join(folder, 'missing.json');
  await expect(readReconcileOptions(['--deployment', missing], {})).rejects.toThrow(
    `No deployment is written at ${missing}`,
  );
  const other = join(folder, 'other.json');
  writeFileSync(other, '{"chainId":1}');
  await expect(readReconcileOptions([], { BLITZ_DEPLOYMENT: other })).rejects.toThrow(
    `${other} is no deployment file.`,
  );
});

test('what is not understood is refused', async () => {
  await expect(readReconcileOptions(['--speed', '9'], {})).rejects.toThrow('--deployment …');
});

test('without a word it is what runs here: found by its chain, whichever program wrote it', async () => {
  const { chain, deployment } = await deployLocal();
  onTestFinished(() => chain.stop());
  const write = (place: string, text: string) => {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, 'deployment.json'), text);
  };
  // Of a chain that ended long ago, at the very same addresses.
  write('local/chain', JSON.stringify({ ...deployment, deployedAt: deployment.deployedAt - 9 }));
  write('fork/chain', '{');
  write('local', JSON.stringify(deployment));

  const env = { BLITZ_RPC_PORT: new URL(chain.rpcUrl).port, BLITZ_INDEXER_PORT: '22501' };
  expect(await readReconcileOptions([], env, folder)).toEqual({
    ...{ deployment, rpcUrl: chain.rpcUrl, indexUrl: 'http://127.0.0.1:22501', json: false },
  });
});

test('a chain on which nothing of ours is, and silence, are told in a sentence', async () => {
  const empty = await startChain();
  onTestFinished(() => empty.stop());
  await expect(readReconcileOptions(['--rpc', empty.rpcUrl], {}, folder)).rejects.toThrow(
    `Nothing that was deployed from here is on chain 31337 of ${empty.rpcUrl}`,
  );
  await expect(readReconcileOptions(['--rpc', 'http://127.0.0.1:1/v3/key'], {}, folder)).rejects.toThrow(
    'No node answers at http://127.0.0.1:1: npm start runs one',
  );
});
