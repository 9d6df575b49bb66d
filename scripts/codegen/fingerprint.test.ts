import { keccak256 } from 'viem';
import { expect, test } from 'vitest';
import type { Artifact } from './artifacts.ts';
import { fingerprintOf } from './fingerprint.ts';

const artifact = (deployedBytecode: `0x${string}`): Artifact => ({
  contractName: 'Vault',
  sourceName: 'Vault.sol',
  inputSourceName: 'Vault.sol',
  buildInfoId: '',
  abi: [],
  bytecode: '0x',
  deployedBytecode,
  linkReferences: {},
  deployedLinkReferences: { 'Lib.sol': { Lib: [{ start: 5, length: 1 }] } },
  immutableReferences: { 7: [{ start: 2, length: 2 }] },
});

test('blanks immutables and links, and nothing else', () => {
  const { size, holes, hash } = fingerprintOf(artifact('0x0102aaaa05bb07'));
  expect({ size, holes }).toEqual({
    size: 7,
    holes: [
      [2, 2],
      [5, 1],
    ],
  });
  expect(hash).toBe(keccak256('0x01020000050007'));
  expect(fingerprintOf(artifact('0x0102ccdd05ee07')).hash).toBe(hash);
  expect(fingerprintOf(artifact('0x0103aaaa05bb07')).hash).not.toBe(hash);
});
