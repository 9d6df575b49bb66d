import { describe, expect, it } from 'vitest';
import { linkCode } from './linkCode.ts';

const links = { 'src/A.sol': { A: [{ start: 1, length: 20 }] } };
const hole = `0x60__$${'0'.repeat(34)}$__61` as const;

describe('linkCode', () => {
  it('fills each hole', () => {
    const A = '0x00000000000000000000000000000000000000aa';
    expect(linkCode(hole, links, { A })).toBe(`0x60${A.slice(2)}61`);
  });

  it('refuses a library without an address', () => {
    expect(() => linkCode(hole, links, {})).toThrow('The library A has no address');
  });

  it('leaves code without links alone', () => {
    expect(linkCode('0x6001', {}, {})).toBe('0x6001');
  });
});
