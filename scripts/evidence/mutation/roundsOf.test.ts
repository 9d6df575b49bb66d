import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { roundsOf } from './roundsOf.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('asks the units of the room first, and every test once', () => {
  const [units = [], stories = [], ...rest] = roundsOf(root, 'contracts/src/vault/libraries/ExitFee.sol');
  expect(units).toContain('contracts/test/unit/vault/queue/claim.t.sol');
  expect(units.every((file) => file.startsWith('contracts/test/unit/vault/'))).toBe(true);
  expect(stories).toContain('contracts/test/invariant/vault/Vault.t.sol');
  const all = [units, stories, ...rest].flat();
  expect(all.toSorted()).toEqual(globSync('contracts/test/**/*.t.sol', { cwd: root }).sort());
});

it('has no units of its own room for what all share but its own', () => {
  expect(roundsOf(root, 'contracts/src/shared/math/RayMath.sol')[0]).toContain(
    'contracts/test/unit/shared/Vectors.t.sol',
  );
});
