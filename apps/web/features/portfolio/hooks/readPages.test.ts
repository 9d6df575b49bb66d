import { expect, it } from 'vitest';
import { readPages } from './readPages.ts';

const list =
  (rows: number) =>
  async (cursor = '0') => {
    const at = Number(cursor);
    return { items: [at], nextCursor: at + 1 < rows ? String(at + 1) : null };
  };

it('goes on to the end, and gives up where a list is too long', async () => {
  expect(await readPages(3, list(1))).toEqual([0]);
  expect(await readPages(3, list(3))).toEqual([0, 1, 2]);
  expect(await readPages(3, list(4))).toBeNull();
});
