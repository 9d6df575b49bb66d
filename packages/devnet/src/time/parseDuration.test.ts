import { describe, expect, it } from 'vitest';
import { parseDuration } from './parseDuration.ts';

describe('parseDuration', () => {
  it.each([
    ['90s', 90],
    ['15m', 900],
    ['36h', 129_600],
    ['7d', 604_800],
    ['2w', 1_209_600],
  ])('reads %s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', '7', 'd', '0d', '-1d', '1.5d', '7 d', '7D', '99999999w', '１d', '1d1h'])(
    'refuses «%s»',
    (text) => {
      expect(() => parseDuration(text)).toThrow('is no length of time');
    },
  );
});
