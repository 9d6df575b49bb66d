import { expect, it } from 'vitest';
import { keepOwnEndpoint, parseEndpoint, readOwnEndpoint } from './ownEndpoint.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it.each([
  ['https://node.example/key', 'https://node.example/key'],
  [' http://localhost:8545 ', 'http://localhost:8545/'],
  ['http://127.0.0.1:8545', 'http://127.0.0.1:8545/'],
  ['http://node.example', undefined],
  ['https://me@node.example', undefined],
  ['ws://localhost:8545', undefined],
  ['javascript:alert(1)', undefined],
  ['localhost:8545', undefined],
  ['', undefined],
])('reads %j as %j', (text, url) => {
  expect(parseEndpoint(text)).toBe(url);
});

it('is kept for its chain only', () => {
  const store = storage();
  keepOwnEndpoint(store, 1088, 'https://node.example/');
  expect(readOwnEndpoint(store, 1088)).toBe('https://node.example/');
  expect(readOwnEndpoint(store, 59902)).toBeUndefined();
  keepOwnEndpoint(store, 1088, undefined);
  expect(readOwnEndpoint(store, 1088)).toBeUndefined();
});

it.each(['{', '[]', 'null', '{"chainId":1088,"url":"http://evil.example"}', '{"chainId":1088,"url":5}'])(
  'is none when %s is kept',
  (text) => {
    const store = storage();
    store.setItem('blitz.rpc', text);
    expect(readOwnEndpoint(store, 1088)).toBeUndefined();
  },
);
