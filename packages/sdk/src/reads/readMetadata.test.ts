import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMetadata, writeMetadata } from './readMetadata.ts';

const nothing = { name: '', description: '', url: '' };

describe('readMetadata', () => {
  test('reads what writeMetadata writes', () => {
    const said = { name: 'Deep Field', description: 'Two machines.', url: 'https://deep.example/a?b=c' };
    expect(readMetadata(writeMetadata(said))).toEqual(said);
  });

  test('never throws, and never gives what hides or runs', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { name, url } = readMetadata(text);
        expect(name.length).toBeLessThanOrEqual(64);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(url === '' || url.startsWith('https://')).toBe(true);
      }),
    );
  });

  test.each(['', 'plain', '[]', 'null', '{"name":5}'])('%j says nothing', (text) => {
    expect(readMetadata(text)).toEqual(nothing);
  });

  test('takes out what reorders letters, and addresses that are not https', () => {
    const text = JSON.stringify({ name: 'a\u202Eb\u0000c', url: 'javascript:alert(1)' });
    expect(readMetadata(text)).toEqual({ ...nothing, name: 'a b c' });
    expect(readMetadata('{"name":"x","url":"http://a.example"}').url).toBe('');
  });
});
