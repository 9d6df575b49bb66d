import { expect, it } from 'vitest';
import { parseAddress } from './parseAddress.ts';

const good = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';

it.each([good, ` ${good}\n`, good.toLowerCase(), `0x${good.slice(2).toUpperCase()}`])('reads %j', (text) => {
  expect(parseAddress(text)).toEqual({ ok: true, value: good });
});

it.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['0x70997970C51812dc3A010C7d01b50e0d17dc79c8', 'checksum'],
  [good.slice(0, -1), 'shape'],
  [`${good}0`, 'shape'],
  [good.slice(2), 'shape'],
  [good.replace('7', 'g'), 'shape'],
  ['vitalik.eth', 'shape'],
  [good.replace('9', '\u0669'), 'shape'],
  [`0x${'0'.repeat(40)}`, 'zero'],
])('refuses %j as %s', (text, problem) => {
  expect(parseAddress(text)).toEqual({ ok: false, problem });
});
