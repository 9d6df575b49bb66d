import { expect, test } from 'vitest';
import { cleanText } from './cleanText.ts';

test('what no text column takes is left out, the rest stays', () => {
  expect(cleanText('a\u0000b')).toBe('ab');
  expect(cleanText('\ud800 lone')).toBe('\ufffd lone');
  expect(cleanText('质押 ≥ 1 🜛\n')).toBe('质押 ≥ 1 🜛\n');
});
