import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptDeployment } from './keptDeployment.ts';
import { forgetState, type StateFiles, stateFiles } from './stateFiles.ts';

let folder: string;
let files: StateFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blitz-state-'));
  files = stateFiles(join(folder, 'made', 'when', 'missing'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('knows nothing of an empty folder', () => {
  expect(keptDeployment(files)).toBeUndefined();
});

it('does not go on with a chain whose deployment was not written', () => {
  writeFileSync(files.chain, '{}');
  expect(keptDeployment(files)).toBeUndefined();
});

it.each(['{"chainId":', '{}', '[]', ''])('does not go on with a torn deployment: %s', (text) => {
  writeFileSync(files.chain, '{}');
  writeFileSync(files.deployment, text);
  expect(keptDeployment(files)).toBeUndefined();
});

it('forgets, also what was never there', () => {
  writeFileSync(files.chain, '{}');
  forgetState(files);
  forgetState(files);
  expect(keptDeployment(files)).toBeUndefined();
});
