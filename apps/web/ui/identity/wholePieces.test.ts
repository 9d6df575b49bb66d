import { expect, it } from 'vitest';
import { formatDateTime } from '../time/formatDateTime.ts';
import { wholePieces } from './wholePieces.ts';

const now = Date.UTC(2026, 10, 22, 12) / 1000;
const day = 86_400;
/** Every month, near and far, this year and another. */
const moments = [
  now,
  now + day,
  now - 5 * day,
  ...Array.from({ length: 14 }, (_, month) => now - month * 30 * day),
];

it.each(['en-GB', 'zh-CN'])('keeps every date together (%s)', (tag) => {
  for (const at of moments) {
    const text = formatDateTime(at, now, 'UTC', tag);
    expect(`until ${text}; 至 ${text}。`.split(wholePieces)).toEqual(['until ', text, '; 至 ', text, '。']);
  }
});

it('keeps an address together, and cuts nothing else', () => {
  expect('to 0x7099…79C8, 12 of 20:30'.split(wholePieces)).toEqual(['to ', '0x7099…79C8', ', 12 of 20:30']);
});

it('keeps a quoted name together', () => {
  expect('从专款“Bridges”转'.split(wholePieces)).toEqual(['从专款', '“Bridges”', '转']);
});
