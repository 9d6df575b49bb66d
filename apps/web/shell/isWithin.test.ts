import { expect, it } from 'vitest';
import { isWithin } from './isWithin.ts';

it.each([
  ['/', '/', true],
  ['/fund', '/', false],
  ['/fund', '/fund/', true],
  ['/fund/', '/fund/', true],
  ['/sequencers/view/', '/sequencers/', true],
  ['/fundraiser/', '/fund/', false],
])('%s within %s: %s', (path, href, expected) => {
  expect(isWithin(path, href)).toBe(expected);
});
