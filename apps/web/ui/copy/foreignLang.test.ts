import { expect, it } from 'vitest';
import { foreignLang } from './foreignLang.ts';

it('marks what a Chinese page has in Latin letters alone', () => {
  expect(foreignLang('Bridges', 'zh')).toBe('en');
  expect(foreignLang('“Bridges”', 'zh')).toBe('en');
  for (const name of ['建设者', '流动质押 Blitz', '#3', '']) expect(foreignLang(name, 'zh')).toBeUndefined();
  expect(foreignLang('Bridges', 'en')).toBeUndefined();
});
