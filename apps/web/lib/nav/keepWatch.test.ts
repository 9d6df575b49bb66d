import { expect, it } from 'vitest';
import { keepWatch } from './keepWatch.ts';

it.each([
  ['/fund/', '', '/fund/'],
  ['/fund/', '?tab=x', '/fund/'],
  ['/fund/', '?watch=0xab', '/fund/?watch=0xab'],
  ['/sequencers/view/?id=3', '?watch=0xab', '/sequencers/view/?id=3&watch=0xab'],
  ['/portfolio/?watch=0xcd', '?watch=0xab', '/portfolio/?watch=0xcd'],
  ['/withdraw/#tickets', '?watch=0xab', '/withdraw/?watch=0xab#tickets'],
  ['/fund/', '?watch=%22%3E', '/fund/?watch=%22%3E'],
])('from %s with %s to %s', (href, search, expected) => {
  expect(keepWatch(href, search)).toBe(expected);
});
