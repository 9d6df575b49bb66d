import { expect, it } from 'vitest';
import { pathIn } from './language.ts';

it.each([
  ['/', 'en', '/'],
  ['/', 'zh', '/zh/'],
  ['/fund/?watch=0xab#x', 'zh', '/zh/fund/?watch=0xab#x'],
] as const)('%s in %s stands at %s', (path, language, expected) => {
  expect(pathIn(path, language)).toBe(expected);
});
