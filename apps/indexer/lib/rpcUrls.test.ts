import { expect, test } from 'vitest';
import { rpcUrls } from './rpcUrls.ts';

test('a node of our own is listed many times, each time under another address', () => {
  const urls = rpcUrls(['http://127.0.0.1:8545/', 'https://andromeda.metis.io/?owner=1088']);
  expect(new Set(urls).size).toBe(51);
  expect(urls.at(-1)).toBe('https://andromeda.metis.io/?owner=1088');
  expect(urls[0]).toBe('http://127.0.0.1:8545/?n=1');
});
