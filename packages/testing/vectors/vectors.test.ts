import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, render } from './generate.ts';

test.each(Object.keys(files))('%s.json is what its generator gives', (name) => {
  const text = readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8');
  expect(text).toBe(render(files[name] ?? {}));
});
