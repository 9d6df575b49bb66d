import { expect, it } from 'vitest';
import { dateFormat } from './dateFormat.ts';

it('makes a format once for each way of writing', () => {
  const utc = { hour: '2-digit', timeZone: 'UTC' } as const;
  expect(dateFormat('en-GB', utc)).toBe(dateFormat('en-GB', { ...utc }));
  expect(dateFormat('zh-CN', utc)).not.toBe(dateFormat('en-GB', utc));
  expect(dateFormat('en-GB', { ...utc, minute: '2-digit' })).not.toBe(dateFormat('en-GB', utc));
});
