import { parseAbi } from 'viem';
import { expect, test } from 'vitest';
import { nameParameters } from './nameParameters.ts';

test('unnamed parameters take the names of the interface, others keep their own', () => {
  const implementation = parseAbi([
    'function exit(uint256) returns (uint256)',
    'function settle(uint256 max)',
    'function own(uint256)',
  ]);
  const face = parseAbi([
    'function exit(uint256 id) returns (uint256 assets)',
    'function settle(uint256 maxEpochs)',
  ]);

  expect(nameParameters(implementation, face)).toMatchObject([
    { name: 'exit', inputs: [{ name: 'id' }], outputs: [{ name: 'assets' }] },
    { name: 'settle', inputs: [{ name: 'max' }] },
    { name: 'own', inputs: [{ type: 'uint256' }] },
  ]);
});
