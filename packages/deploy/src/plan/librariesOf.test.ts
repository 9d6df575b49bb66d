import { type ContractCode, multicall3Code } from '@metis-blitz/protocol/bytecode';
import { describe, expect, it } from 'vitest';
import { librariesOf } from './librariesOf.ts';

/** Code that is linked with libraries of these names. */
const linkedWith = (...names: string[]): ContractCode => ({
  ...multicall3Code,
  contractName: 'Linked',
  creationLinks: { 'src/L.sol': Object.fromEntries(names.map((name) => [name, [{ start: 0, length: 20 }]])) },
});

describe('librariesOf', () => {
  it('finds each library once, by its name in packages/protocol', () => {
    const code = linkedWith('Multicall3');
    expect(librariesOf([code, code])).toEqual([multicall3Code]);
  });

  it('says which library has no code', () => {
    expect(() => librariesOf([linkedWith('Missing')])).toThrow('The code of the library Missing');
  });

  it('finds none where nothing is linked', () => {
    expect(librariesOf([multicall3Code])).toEqual([]);
  });
});
