import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { shellCopy } from '../shell/copy.ts';

const folder = fileURLToPath(new URL('../public/social/', import.meta.url));
const { notFound: _, ...pages } = shellCopy.pages;
const wanted = ['home', ...Object.keys(pages)].flatMap((page) => [`${page}-en.png`, `${page}-zh.png`]);

it('every page has a picture in each language, and there is no picture of no page', () => {
  expect(readdirSync(folder).sort()).toEqual([...wanted].sort());
});

it.each(wanted)('%s has the size that its page names, and is light', (name) => {
  const bytes = readFileSync(folder + name);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1_200, 630]);
  expect(bytes.length).toBeLessThan(100_000);
});
