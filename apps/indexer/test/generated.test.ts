import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaultWorld, faultWorld } from './faultWorld.ts';
import { answersAll, GENERATED_NAMES, REQUESTS } from './generatedRequests.ts';
import type { IndexProcess } from './indexProcess.ts';

/* T36: nonsense at every route: no 5xx, no stack, nothing of our insides. */

let world: FaultWorld;
let index: IndexProcess;
beforeAll(async () => {
  world = await faultWorld();
  index = await world.index({ rpcUrl: world.rpcUrl, supervised: false });
  index.begin();
  await index.reaches(await world.head());
}, 240_000);
afterAll(() => world?.stop());

test.each(GENERATED_NAMES)(
  `${REQUESTS} generated requests to %s`,
  (name) => answersAll(index.url, name),
  30_000 + REQUESTS * 60,
);

test('nothing failed behind the door', () => {
  expect(index.log()).not.toMatch(/error/i);
});
