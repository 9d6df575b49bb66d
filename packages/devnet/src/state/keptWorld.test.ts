import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepWorld, keptWorld } from './keptWorld.ts';
import { forgetState, type StateFiles, stateFiles } from './stateFiles.ts';

const ADDRESS = '0x1111111111111111111111111111111111111111';
const deployment = deploymentSchema.parse({
  chainId: 31337,
  profile: 'local',
  blockNumber: 1,
  deployedAt: 1,
  contracts: Object.fromEntries(
    Object.keys(deploymentSchema.shape.contracts.shape).map((name) => [name, ADDRESS]),
  ),
  parameters: {},
});

let folder: string;
let files: StateFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blitz-state-'));
  files = stateFiles(join(folder, 'made', 'when', 'missing'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('knows nothing of an empty folder', () => {
  expect(keptWorld(files)).toBeUndefined();
});

it('goes on with a whole world', () => {
  writeFileSync(files.chain, '{}');
  keepWorld(files, { deployment, height: 4_000n });

  expect(keptWorld(files)).toEqual({ deployment, height: 4_000n });
});

it('does not go on without the chain, or with a chain whose world was not whole', () => {
  keepWorld(files, { deployment, height: 4_000n });
  expect(keptWorld(files)).toBeUndefined();

  writeFileSync(files.chain, '{}');
  rmSync(files.deployment);
  expect(keptWorld(files)).toBeUndefined();
});

it.each(['{"chainId":', '{}', '[]', ''])('does not go on with a torn deployment: %s', (text) => {
  writeFileSync(files.chain, '{}');
  keepWorld(files, { deployment, height: 1n });
  writeFileSync(files.deployment, text);

  expect(keptWorld(files)).toBeUndefined();
});

it('forgets, also what was never there', () => {
  writeFileSync(files.chain, '{}');
  keepWorld(files, { deployment, height: 1n });
  forgetState(files);
  forgetState(files);

  expect(keptWorld(files)).toBeUndefined();
});
