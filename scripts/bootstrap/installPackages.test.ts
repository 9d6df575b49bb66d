import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createProgress } from './createProgress.mjs';
import { installPackages } from './installPackages.mjs';

const MARK = 'installed.txt';

function emptyTree(): string {
  const root = mkdtempSync(join(tmpdir(), 'install-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    writeFileSync(join(root, name), name);
  return root;
}

/** A package manager that does what this says. */
const tool = (code: string) => ({ command: process.execPath, args: ['-e', code] });
const install = (root: string, code: string) =>
  installPackages(root, createProgress({ write: () => undefined }), tool(code));

const GOOD = `
  fs.mkdirSync('node_modules/node/bin', { recursive: true });
  fs.writeFileSync('node_modules/node/bin/node', '');
  fs.appendFileSync('${MARK}', 'x');
`;
const times = (root: string) =>
  existsSync(join(root, MARK)) ? readFileSync(join(root, MARK), 'utf8').length : 0;

it('installs once, and again when the lock file has changed or the packages are gone', async () => {
  const root = emptyTree();
  await install(root, GOOD);
  await install(root, GOOD);
  expect(times(root)).toBe(1);

  writeFileSync(join(root, 'pnpm-lock.yaml'), 'another');
  await install(root, GOOD);
  expect(times(root)).toBe(2);

  rmSync(join(root, 'node_modules'), { recursive: true });
  await install(root, GOOD);
  expect(times(root)).toBe(3);
});

it.for([
  ['ERR_PNPM_OUTDATED_LOCKFILE', 'pnpm-lock.yaml does not match'],
  ['ENOSPC: no space left on device', 'the disk is full'],
  ['getaddrinfo EAI_AGAIN', 'the package registry cannot be reached'],
  ['ERR_PNPM_SOMETHING strange', 'ERR_PNPM_SOMETHING strange'],
])('says in one sentence why it failed: %s', async ([line = '', meaning = '']) => {
  const root = emptyTree();
  const attempt = install(root, `console.error(${JSON.stringify(line)}); process.exit(1)`);
  await expect(attempt).rejects.toThrow(meaning);
  await expect(attempt).rejects.toThrow(/^The packages could not be installed: [^\n]+$/);
  expect(readFileSync(join(root, '.cache/install.log'), 'utf8')).toContain(line);
});

it('does not believe an install that brought no Node', async () => {
  const root = emptyTree();
  mkdirSync(join(root, 'node_modules'));
  await expect(install(root, '')).rejects.toThrow('The packages could not be installed');
});

it('does not remember a failed install', async () => {
  const root = emptyTree();
  await expect(install(root, 'process.exit(1)')).rejects.toThrow();
  await install(root, GOOD);
  expect(times(root)).toBe(1);
});

it('says when the package manager itself is missing', async () => {
  const root = emptyTree();
  const attempt = installPackages(root, createProgress({ write: () => undefined }), {
    command: 'no-such-npx',
  });
  await expect(attempt).rejects.toThrow(/could not be installed: .*no-such-npx/);
});
