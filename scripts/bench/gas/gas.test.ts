import { expect, it } from 'vitest';
import { createProgress } from '../../bootstrap/createProgress.mjs';
import { FIGURES } from './figures.ts';
import { alone } from './gas.ts';

it('measures every operation that it has a figure for', async () => {
  const measured = await alone(createProgress({ write: () => true }));
  const wanted = FIGURES.map(({ operation }) => operation).filter((name) => !name.endsWith('Among10000'));
  expect(Object.keys(measured).sort()).toEqual(wanted.sort());
  for (const { first, repeat } of Object.values(measured)) expect(first ?? repeat).toBeGreaterThan(1_000n);
}, 60_000);

it.each(['propose', 'castVote', 'queue', 'execute'])('holds %s against OZ and Compound', (operation) => {
  const peers = FIGURES.find((figure) => figure.operation === operation)?.peers ?? [];
  expect(peers.map(({ name }) => name.split(/[ ,]/)[0]).sort()).toEqual(['Compound', 'OZ']);
  for (const { first, repeat } of peers) expect(Math.min(first ?? 0, repeat ?? 0)).toBeGreaterThan(21_000);
});
