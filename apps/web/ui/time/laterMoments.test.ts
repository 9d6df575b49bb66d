import { expect, it } from 'vitest';
import { formatDateTime } from './formatDateTime.ts';
import { laterMoment, writeMoments } from './laterMoments.ts';

const at = Date.UTC(2026, 10, 28, 12) / 1000;
const sentence = `From ${laterMoment(at)} to ${laterMoment(at + 86_400)}, 1795867200 METIS.`;

it.each([at - 6 * 86_400, at - 6 * 86_400 + 1, at, at + 86_400 * 365])(
  'reads as a date beside it at %d',
  (now) => {
    const [first, second] = [at, at + 86_400].map((moment) => formatDateTime(moment, now));
    expect(writeMoments(sentence, now)).toBe(`From ${first} to ${second}, 1795867200 METIS.`);
  },
);
