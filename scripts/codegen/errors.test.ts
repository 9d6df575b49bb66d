import type { Abi } from 'viem';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './errors.ts';

const error = (name: string, ...types: string[]): Abi[number] => ({
  type: 'error',
  name,
  inputs: types.map((type) => ({ type })),
});

describe('buildCatalogue', () => {
  test('merges one error of several contracts', () => {
    const abis = new Map<string, Abi>([
      ['pool', [error('Pool_Full', 'uint256')]],
      ['child', [error('Pool_Full', 'uint256'), error('FailedCall')]],
    ]);
    const catalogue = buildCatalogue(abis, [{ name: 'Pool_Full', source: 'IPool.sol', contract: 'IPool' }]);

    expect(catalogue.map(({ item: _, ...entry }) => entry)).toEqual([
      {
        name: 'FailedCall',
        selector: '0xd6bda275',
        signature: 'FailedCall()',
        source: 'library',
        contracts: ['child'],
      },
      {
        name: 'Pool_Full',
        selector: expect.stringMatching(/^0x[0-9a-f]{8}$/),
        signature: 'Pool_Full(uint256)',
        source: 'IPool.sol',
        contracts: ['child', 'pool'],
      },
    ]);
  });

  test('refuses one cause declared twice', () => {
    const declarations = [
      { name: 'Pool_Full', source: 'a.sol', contract: 'A' },
      { name: 'Pool_Full', source: 'b.sol', contract: 'B' },
    ];
    expect(() => buildCatalogue(new Map(), declarations)).toThrow(
      'Error Pool_Full is declared twice: in a.sol and in b.sol.',
    );
  });

  test('refuses one name with two shapes', () => {
    const abis = new Map<string, Abi>([['a', [error('Full', 'uint256'), error('Full')]]]);
    expect(() => buildCatalogue(abis, [])).toThrow('Errors Full() and Full(uint256) share a name.');
  });
});
