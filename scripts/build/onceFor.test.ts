import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { onceFor } from './onceFor.ts';

const PRODUCT = { name: 'planted', sources: ['src', 'config.json', 'absent'], proof: 'out/index.html' };

function setUp() {
  const root = mkdtempSync(join(tmpdir(), 'once-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('src/deep/a.ts', 'a');
  write('config.json', '{}');
  const build = vi.fn(async () => write('out/index.html', 'built'));
  return { root, write, build };
}

it('builds once', async () => {
  const { root, build } = setUp();
  expect(await onceFor(root, PRODUCT, build)).toBe(true);
  expect(await onceFor(root, PRODUCT, build)).toBe(false);
  expect(build).toHaveBeenCalledTimes(1);
});

it.for([
  ['a file has changed', 'src/deep/a.ts'],
  ['a file is new', 'src/b.ts'],
  ['a single source has changed', 'config.json'],
])('builds again when %s', async ([, path = '']) => {
  const { root, write, build } = setUp();
  await onceFor(root, PRODUCT, build);
  write(path, 'changed');
  expect(await onceFor(root, PRODUCT, build)).toBe(true);
});

it('builds again when the result is gone', async () => {
  const { root, build } = setUp();
  await onceFor(root, PRODUCT, build);
  rmSync(join(root, 'out'), { recursive: true });
  expect(await onceFor(root, PRODUCT, build)).toBe(true);
});

it('does not build for a test, or for what was made', async () => {
  const { root, write, build } = setUp();
  await onceFor(root, PRODUCT, build);
  write('src/deep/a.test.ts', 'test');
  write('src/node_modules/x/index.js', 'made');
  expect(await onceFor(root, PRODUCT, build)).toBe(false);
});

it('builds again after a build that failed', async () => {
  const { root, write, build } = setUp();
  await onceFor(root, PRODUCT, build);
  write('config.json', 'broken');
  await expect(onceFor(root, PRODUCT, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  write('config.json', '{}');
  expect(await onceFor(root, PRODUCT, build)).toBe(true);
});
